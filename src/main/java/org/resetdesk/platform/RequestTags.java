package org.resetdesk.platform;

import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;
import io.quarkus.micrometer.runtime.HttpServerMetricsTagsContributor;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * By what requests are counted. Everybody reads the counts, and each new tag takes room for ever: so nothing that somebody made up
 * gets in, no case and no link. Quarkus would count a refused request by its address as it was sent.
 */
@Singleton
public class RequestTags implements HttpServerMetricsTagsContributor {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private final KnownAddresses addresses;

    RequestTags(KnownAddresses addresses) {
        this.addresses = addresses;
    }

    /** Of two tags of one name the later counts. */
    @Override
    public Tags contribute(Context context) {
        var request = context.request();
        var method = request.method().name();
        return Tags.of(
                "uri",
                addresses.nameOf(request.path()),
                "method",
                METHODS.contains(method) ? method : KnownAddresses.OTHER);
    }

    /** Nobody is asked for the tags of a request that broke off, so it is not counted. */
    @Produces
    @Singleton
    static MeterFilter withoutBrokenOffRequests() {
        return MeterFilter.deny(
                id -> id.getName().equals("http.server.requests") && "RESET".equals(id.getTag("status")));
    }
}
