package org.resetdesk.cases.maker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.resetdesk.cases.AskedItem;
import org.resetdesk.cases.CasesMessages;
import org.resetdesk.cases.ResetMethod;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.cases.maker.MakerMethod.Kind;
import org.resetdesk.platform.language.Language;
import org.resetdesk.platform.language.Phrases;
import org.resetdesk.platform.language.Words;

/**
 * A maker as its page in {@code makers/} tells of it: what names a device, what must be shown and sent, what comes back.
 *
 * @param id      names its page, and a case's maker in the database and the API
 * @param brands  other names on the same devices
 * @param channel whoever computes the answer, in words
 * @param asks    whether this desk's issuer is asked; otherwise a technician gets the answer from the channel
 * @param instead a way that needs no case, in words, where the advisor knows nothing of this maker
 * @param question what to ask whoever is about to use an answer: yes means that it is void
 * @param voids   what makes an answer stop working: "the device was restarted"
 */
public record Maker(
        String id,
        String name,
        List<String> brands,
        String channel,
        String markets,
        boolean asks,
        String source,
        List<String> instead,
        Identifier identifier,
        EvidenceWanted evidence,
        Optional<DeviceTime> time,
        List<Artefact> artefacts,
        List<MakerMethod> methods,
        String question,
        List<String> voids) {

    /**
     * The device's own clock, as the maker needs it.
     *
     * @param dateOnly whether the hour is of no use
     */
    public record DeviceTime(String name, String hint, String missing, boolean dateOnly) {

        @Override
        public String name() {
            return Phrases.told(name);
        }

        @Override
        public String hint() {
            return Phrases.told(hint);
        }

        @Override
        public String missing() {
            return Phrases.told(missing);
        }

        /** As pages show one. */
        public String pattern() {
            return dateOnly ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss";
        }
    }

    /** Something opaque that the device exports or shows; {@code least} and {@code most} are characters or bytes. */
    public record Artefact(Kind kind, String name, String hint, String missing, int least, int most) {

        @Override
        public String name() {
            return Phrases.told(name);
        }

        @Override
        public String hint() {
            return Phrases.told(hint);
        }

        @Override
        public String missing() {
            return Phrases.told(missing);
        }
    }

    /** Evidence of the device and of who owns it; without a receipt where this maker wants none. */
    public record EvidenceWanted(String label, String labelHint, Optional<Receipt> receipt) {

        @Override
        public String label() {
            return Phrases.told(label);
        }

        @Override
        public String labelHint() {
            return Phrases.told(labelHint);
        }
    }

    public record Receipt(String name, String hint, String missing) {

        @Override
        public String name() {
            return Phrases.told(name);
        }

        @Override
        public String hint() {
            return Phrases.told(hint);
        }

        @Override
        public String missing() {
            return Phrases.told(missing);
        }
    }

    static Maker in(String id, MakerFile file) {
        var about = file.section("");
        var maker = new Maker(
                id,
                about.one("name"),
                about.all("brand"),
                about.one("channel"),
                about.one("markets"),
                about.oneOf("answered by", "issuer", "technician").equals("issuer"),
                about.one("source"),
                about.all("instead"),
                Identifier.in(file.section("Identifier")),
                evidence(file.section("Evidence")),
                file.has("Time") ? Optional.of(time(file.section("Time"))) : Optional.empty(),
                artefacts(file),
                methods(file),
                file.section("Void").one("question"),
                file.section("Void").all("void"));
        maker.methods.stream()
                .filter(method -> method.wantsTime() && maker.time.isEmpty())
                .forEach(method -> file.wrong(method.method() + " needs a time, and there is no section Time"));
        maker.methods.forEach(method -> method.sends().stream()
                .filter(kind -> maker.artefact(kind).isEmpty())
                .forEach(kind -> file.wrong(method.method() + " sends a " + kind + " that has no section")));
        file.check();
        return maker;
    }

    private static EvidenceWanted evidence(MakerFile.Section section) {
        var receipt = section.maybe("invoice")
                .map(name -> new Receipt(name, section.or("invoice hint", ""), section.one("invoice missing")));
        return new EvidenceWanted(section.one("label"), section.one("label hint"), receipt);
    }

    private static DeviceTime time(MakerFile.Section section) {
        var form = section.oneOf("form", "date", "date and time");
        return new DeviceTime(section.one("name"), section.or("hint", ""), section.one("missing"), form.equals("date"));
    }

    private static List<Artefact> artefacts(MakerFile file) {
        var artefacts = new ArrayList<Artefact>();
        for (var kind : Kind.values()) {
            if (file.has(kind.heading())) {
                var section = file.section(kind.heading());
                var bounds = section.bounds("length", kind);
                artefacts.add(new Artefact(
                        kind,
                        section.one("name"),
                        section.or("hint", ""),
                        section.one("missing"),
                        bounds.least(),
                        bounds.most()));
            }
        }
        return List.copyOf(artefacts);
    }

    private static List<MakerMethod> methods(MakerFile file) {
        var methods = new ArrayList<MakerMethod>();
        for (var method : ResetMethod.values()) {
            if (file.has(method.name())) {
                methods.add(MakerMethod.in(method, file.section(method.name())));
            }
        }
        if (methods.isEmpty()) {
            file.wrong("it has no section for any of SECURITY_CODE, ENCRYPT_FILE, RESET_KEY, VERIFICATION_CODE");
        }
        return List.copyOf(methods);
    }

    public Optional<MakerMethod> method(String name) {
        return methods.stream()
                .filter(method -> method.method().name().equals(name))
                .findFirst();
    }

    /** Of a case that was submitted by this page; a page that lost a method later still tells of its old cases. */
    @Override
    public String channel() {
        return Phrases.told(channel);
    }

    @Override
    public String markets() {
        return Phrases.told(markets);
    }

    @Override
    public List<String> instead() {
        return Phrases.told(instead);
    }

    @Override
    public String question() {
        return Phrases.told(question);
    }

    @Override
    public List<String> voids() {
        return Phrases.told(voids);
    }

    public MakerMethod method(ResetMethod method) {
        return method(method.name()).orElse(methods.get(0));
    }

    public Optional<Artefact> artefact(Kind kind) {
        return artefacts.stream().filter(each -> each.kind() == kind).findFirst();
    }

    /** What to ask for where no answer can be made of what came; empty where a time is all that it is made of. */
    public Optional<AskedItem> exportFor(SupportCase supportCase) {
        var sends = method(supportCase.method()).sends();
        if (sends.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(sends.equals(List.of(Kind.EXPORT)) ? AskedItem.EXPORT : AskedItem.RESET_STRING);
    }

    public boolean lacksExport(SupportCase supportCase) {
        return exportFor(supportCase).isPresent() && supportCase.challenge().isEmpty();
    }

    /** What is of use in answering by this method, so that a technician asks for nothing else. */
    public List<AskedItem> askable(ResetMethod method) {
        var wanted = method(method);
        return Arrays.stream(AskedItem.values())
                .filter(item -> switch (item) {
                    case START_TIME -> wanted.wantsTime();
                    case EXPORT -> wanted.sends().contains(Kind.EXPORT);
                    case RESET_STRING ->
                        wanted.sends().contains(Kind.STRING) || wanted.sends().contains(Kind.PICTURE);
                    case LABEL_PHOTO, INVOICE, SERIAL, EXPLANATION -> true;
                })
                .toList();
    }

    /** That thing in this maker's words; the item's own are the usual maker's. */
    public String wordFor(AskedItem item) {
        if (id.equals(SupportCase.USUAL_MAKER)) {
            return item.word();
        }
        return switch (item) {
            case LABEL_PHOTO -> evidence.label();
            case INVOICE -> evidence.receipt().map(Receipt::name).orElse(item.word());
            case SERIAL -> identifier.name();
            case START_TIME -> time.map(DeviceTime::name).orElse(item.word());
            case EXPORT -> artefact(Kind.EXPORT).map(Artefact::name).orElse(item.word());
            case RESET_STRING -> artefact(Kind.STRING).map(Artefact::name).orElse(item.word());
            case EXPLANATION -> item.word();
        };
    }

    /** The same within a sentence. */
    public String plainFor(AskedItem item) {
        if (id.equals(SupportCase.USUAL_MAKER)) {
            return item.plain();
        }
        var word = wordFor(item);
        if (Language.now() != Language.ENGLISH) {
            return word;
        }
        return Character.toLowerCase(word.charAt(0)) + word.substring(1);
    }

    /** All of them, one after the other. */
    public String plainFor(List<AskedItem> items) {
        return items.stream()
                .map(this::plainFor)
                .reduce(Words.of(CasesMessages.class)::andItem)
                .orElse("");
    }

    /** The names of the methods that send this, with blanks between: the form shows its field with these alone. */
    public String methodsSending(Kind kind) {
        return named(
                methods.stream().filter(method -> method.sends().contains(kind)).toList());
    }

    public String methodsWithTime() {
        return named(methods.stream().filter(MakerMethod::wantsTime).toList());
    }

    public String methodsWithCameras() {
        return named(methods.stream().filter(MakerMethod::cameras).toList());
    }

    private static String named(Collection<MakerMethod> methods) {
        return methods.stream().map(method -> method.method().name()).collect(Collectors.joining(" "));
    }
}
