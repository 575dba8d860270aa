package org.resetdesk.evidence.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.resetdesk.evidence.lines.Quad;
import org.resetdesk.evidence.lines.ReadLine;

/** The first look at a picture, its lines read a few at a time, those of a likely length first: one of them may be enough. */
final class Glance {

    private static final int AT_A_TIME = 4;
    /** A printed character is about half as wide as the detector's boxes are high. */
    private static final double CHARACTER = 0.5;

    /** What stands in front of a serial, "S/N: " or "Serial No.", and other room in the box. */
    private static final int WORDS = 5;

    private static final int WORD = 5;

    private final View view;
    private final double pixels;
    private final List<Quad> places;
    private final Map<Quad, ReadLine> lines = new HashMap<>();

    Glance(View view, double pixels) {
        this.view = view;
        this.pixels = pixels;
        this.places = view.find(pixels);
    }

    /** The lines read until one is wanted, with all that stands in a row with that one; nothing where none is. */
    Optional<Look> until(Predicate<ReadLine> wanted, int length) {
        var likely = places.stream()
                .sorted(Comparator.comparingDouble(
                        place -> Math.abs(Math.log(place.length() / (CHARACTER * place.height() * (length + WORDS))))))
                .toList();
        for (var i = 0; i < likely.size(); i += AT_A_TIME) {
            var some = likely.subList(i, Math.min(likely.size(), i + AT_A_TIME));
            read(some);
            for (var place : some) {
                if (wanted.test(lines.get(place))) {
                    read(places.stream().filter(other -> isInRow(other, place)).toList());
                    return Optional.of(look());
                }
            }
        }
        return Optional.empty();
    }

    Look whole() {
        read(places);
        // A few at a time, a short word may have been read on its head: which way is up, all together tell.
        var turned = places.stream().filter(this::isShortAndTurned).toList();
        turned.forEach(lines::remove);
        read(turned);
        return look();
    }

    private boolean isShortAndTurned(Quad place) {
        var line = lines.get(place);
        return line.text().length() < WORD && Math.cos(line.place().angle() - place.angle()) < 0;
    }

    private void read(List<Quad> some) {
        var unread = some.stream()
                .filter(place -> !lines.containsKey(place))
                .distinct()
                .toList();
        var read = view.read(unread, List.copyOf(lines.values()));
        for (var i = 0; i < unread.size(); i++) {
            lines.put(unread.get(i), read.get(i));
        }
    }

    private Look look() {
        var read = new ArrayList<ReadLine>();
        places.stream().filter(lines::containsKey).forEach(place -> read.add(lines.get(place)));
        return Look.of(view, pixels, read);
    }

    private static boolean isInRow(Quad place, Quad line) {
        var across = (place.y() - line.y()) * Math.cos(line.angle()) - (place.x() - line.x()) * Math.sin(line.angle());
        return Math.abs(across) < place.height() + line.height();
    }
}
