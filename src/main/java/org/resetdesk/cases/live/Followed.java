package org.resetdesk.cases.live;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.resetdesk.cases.SupportCase;

/**
 * What a page carries so that it can follow the cases that it shows.
 *
 * @param query what to ask for; empty where nothing on the page can move any more
 * @param mark  how they stood when the page was made: what moves before it begins to follow is not missed
 */
public record Followed(String query, String mark) {

    public static Followed of(List<SupportCase> shown) {
        var moving = shown.stream().filter(each -> !each.status().isFinal()).toList();
        var versions = new HashMap<Long, Integer>();
        moving.forEach(each -> versions.put(each.id(), each.version()));
        return new Followed(
                moving.stream().map(each -> "of=" + each.reference()).collect(Collectors.joining("&")),
                LiveCases.markOf(versions.keySet(), versions));
    }
}
