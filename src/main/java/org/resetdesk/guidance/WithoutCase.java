package org.resetdesk.guidance;

import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resetdesk.cases.SelfService;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.guidance.rules.Applies;
import org.resetdesk.guidance.rules.Way;

/** The ways without a case, in short, for forms, technicians and letters. The advisor knows the usual maker's devices alone. */
@Singleton
class WithoutCase implements SelfService {

    private final Guide guide;

    WithoutCase(Guide guide) {
        this.guide = guide;
    }

    @Override
    public List<OtherWay> waysFor(String maker, String serial, String model) {
        if (!maker.equals(SupportCase.USUAL_MAKER)) {
            return List.of();
        }
        var form = asked(serial, model);
        return guide.read(form) instanceof Inquiry.Understood understood
                ? bestOf(understood.situation(), form)
                : List.of();
    }

    /** The best that may work, and where that is not sure, the best that is; none for a device that we do not know. */
    List<OtherWay> bestOf(Situation situation, GuidanceForm form) {
        if (situation.families().size() > 1) {
            return List.of();
        }
        var best = new ArrayList<OtherWay>();
        for (var way : notRuledOut(situation, modelIn(form))) {
            if (best.isEmpty() || way.sure()) {
                best.add(way);
            }
            if (way.sure()) {
                break;
            }
        }
        return List.copyOf(best);
    }

    @Override
    public List<OtherWay> waysFor(SupportCase supportCase) {
        if (!supportCase.maker().equals(SupportCase.USUAL_MAKER)) {
            return List.of();
        }
        var form = formOf(supportCase);
        return guide.read(form) instanceof Inquiry.Understood understood
                ? notRuledOut(understood.situation(), modelIn(form))
                : List.of();
    }

    @Override
    public Optional<OtherWay> suggestedFor(SupportCase supportCase) {
        var model = modelIn(formOf(supportCase));
        return supportCase
                .suggestedWay()
                .flatMap(Way::named)
                .map(way -> new OtherWay(way.name(), way.title(), true, "", stepsOf(way, model)));
    }

    /** In the rules' order: the best comes first, sure or not. */
    private List<OtherWay> notRuledOut(Situation situation, String model) {
        var order = guide.order(situation);
        return guide.advise(situation).stream()
                .filter(advice ->
                        advice.applies() != Applies.NO && !advice.way().endsInCase())
                .sorted((one, other) -> order.indexOf(one.way()) - order.indexOf(other.way()))
                .map(advice -> new OtherWay(
                        advice.way().name(),
                        advice.way().title(),
                        advice.applies() == Applies.YES,
                        advice.condition(),
                        stepsOf(advice.way(), model)))
                .toList();
    }

    private static GuidanceForm formOf(SupportCase supportCase) {
        return asked(supportCase.serial().text(), supportCase.model().orElse(""));
    }

    private static GuidanceForm asked(String serial, String model) {
        var form = new GuidanceForm();
        form.serial = serial;
        form.model = model;
        return form;
    }

    /** The one given, or else the one that a full serial number begins with. */
    private static String modelIn(GuidanceForm form) {
        if (form.model != null && !form.model.isBlank()) {
            return form.model.strip();
        }
        return form.serial == null ? "" : SerialNumber.asItStands(form.serial).model();
    }

    /** With the model, without the serial number, which would stay in histories and mails. */
    private static String stepsOf(Way way, String model) {
        var steps = "/guidance/ways/" + way.slug();
        return model.isBlank() ? steps : steps + "?model=" + URLEncoder.encode(model, StandardCharsets.UTF_8);
    }
}
