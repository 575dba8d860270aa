package org.resetdesk.evidence.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.evidence.Sighting;
import org.resetdesk.evidence.Source;
import org.resetdesk.evidence.Verdict;
import org.resetdesk.evidence.barcode.Barcode.Kind;
import org.resetdesk.evidence.reading.PictureCodes.Placed;

/** What the bar codes of one picture say of the claimed serial. */
final class CodeSearch {

    /** A code that holds the claimed serial; {@code key} is what it holds, in letters and digits. */
    record Holder(Sighting sighting, boolean exact, String key) {}

    private static final Pattern MAC = Pattern.compile("[0-9A-F]{12}");

    private final PictureCodes codes;
    private final ExactTextReader text = new ExactTextReader();
    private final SerialNumber claimed;
    private final List<Holder> holders = new ArrayList<>();
    private final List<Sighting> others = new ArrayList<>();
    private final Set<String> linear = new HashSet<>();

    CodeSearch(PictureCodes codes, SerialNumber claimed) {
        this.codes = codes;
        this.claimed = claimed;
    }

    Optional<Sighting> quickly() {
        return search(codes.quick());
    }

    Optional<Sighting> thoroughly() {
        return search(codes.thorough());
    }

    private Optional<Sighting> search(Remembered<List<Placed>> steps) {
        for (var i = 0; i < steps.count(); i++) {
            steps.step(i).forEach(this::add);
            var sure = decided();
            if (sure.isPresent()) {
                return sure;
            }
        }
        return Optional.empty();
    }

    private void add(Placed placed) {
        var code = placed.code();
        var source = code.kind() == Kind.SQUARE ? Source.QR : Source.BARCODE;
        if (code.kind() == Kind.LINEAR) {
            linear.add(code.lines().get(0));
        }
        var said = text.look(code.lines(), claimed);
        if (said.verdict() == Verdict.MATCH) {
            var sighting = Sighting.match(claimed, source, code.exact() ? 1 : 0.9, placed.box());
            holders.add(new Holder(
                    sighting, code.exact(), SerialTokens.key(code.lines().get(0))));
        } else if (said.verdict() == Verdict.MISMATCH && code.exact()) {
            others.add(Sighting.mismatch(said.read(), source, 1, placed.box(), said.advice()));
        }
    }

    /** A QR code, or a check-digit code that stands alone on the picture, leaves nothing to ask. */
    private Optional<Sighting> decided() {
        return holders.stream()
                .filter(holder -> holder.exact()
                        && (holder.sighting().source() == Source.QR
                                || linear.size() == 1
                                        && !MAC.matcher(holder.key()).matches()))
                .map(Holder::sighting)
                .findFirst();
    }

    /** Codes that hold the claimed serial and do not decide alone: one of several on a label, or without check digits. */
    List<Holder> holders() {
        return holders;
    }

    /** A check-digit code that differs from the claim in a character or two: what is printed beside it may look like either. */
    Optional<Sighting> nearlyTheClaim() {
        return holders.isEmpty()
                ? others.stream()
                        .filter(other ->
                                Readings.nearMiss(SerialTokens.key(other.read()), SerialTokens.key(claimed.text()))
                                        || Readings.nearMiss(SerialTokens.key(other.read()), claimed.tail()))
                        .findFirst()
                : Optional.empty();
    }

    Optional<Sighting> other() {
        return others.stream().findFirst();
    }
}
