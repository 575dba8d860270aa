package org.resetdesk.cases.maker;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.resetdesk.cases.CasesMessages;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.cases.maker.Maker.Artefact;
import org.resetdesk.cases.maker.Maker.DeviceTime;
import org.resetdesk.cases.maker.MakerMethod.Kind;
import org.resetdesk.platform.Resource;
import org.resetdesk.platform.language.Words;

/** All makers whose devices this desk resets; a slip in one of their pages stops the start. */
@Startup
@Singleton
public class Makers {

    private static final String FOLDER = "makers/";

    private final List<Maker> all;

    Makers() {
        this.all = Resource.texts(FOLDER + "index.md").stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith("- "))
                .map(line -> line.substring(2).strip())
                .distinct()
                .map(Makers::named)
                // The one that a case has where nobody says otherwise; then as people look for them.
                .sorted(Comparator.comparing((Maker maker) -> !maker.id().equals(SupportCase.USUAL_MAKER))
                        .thenComparing(Maker::name))
                .toList();
    }

    private static Maker named(String id) {
        var file = FOLDER + id + ".md";
        return Maker.in(id, new MakerFile(file, Resource.text(file)));
    }

    public List<Maker> all() {
        return all;
    }

    /** Without a name the usual one. */
    public Optional<Maker> withId(String id) {
        var wanted = id.isEmpty() ? SupportCase.USUAL_MAKER : id;
        return all.stream().filter(maker -> maker.id().equals(wanted)).findFirst();
    }

    /** Whose device it is where nobody says. */
    public Maker usual() {
        return all.get(0);
    }

    /** A maker whose page is gone since is shown as the usual one: its cases are closed, or wait for a person. */
    public Maker of(SupportCase supportCase) {
        return withId(supportCase.maker()).orElse(usual());
    }

    /** What its maker says of a thing that a technician may ask any case for, or else the usual maker. */
    public Artefact artefactFor(SupportCase supportCase, Kind kind) {
        return of(supportCase).artefact(kind).or(() -> usual().artefact(kind)).orElseThrow();
    }

    public DeviceTime timeFor(SupportCase supportCase) {
        return of(supportCase).time().or(() -> usual().time()).orElseThrow();
    }

    /** In a sentence: "Amcrest, Dahua or Hikvision". */
    public String inWords() {
        var ids = new ArrayList<>(all.stream().map(Maker::id).toList());
        var last = ids.remove(ids.size() - 1);
        return ids.isEmpty() ? last : Words.of(CasesMessages.class).oneOf(String.join(", ", ids), last);
    }
}
