package org.resetdesk.platform;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The addresses of our pages and calls as their code has them, so that one can be named without the case or the secret in it. */
@Singleton
class KnownAddresses {

    /** A file of a page, and whatever somebody made up. */
    static final String OTHER = "OTHER";

    private record Address(List<String> parts) {

        static Address of(String path) {
            return new Address(partsOf(path).stream()
                    .map(part -> part.replaceFirst("^\\{(\\w+).*", "{$1}"))
                    .toList());
        }

        long blanks() {
            return parts.stream().filter(Address::isBlank).count();
        }

        boolean fits(List<String> sent) {
            if (sent.size() != parts.size()) {
                return false;
            }
            for (int i = 0; i < sent.size(); i++) {
                if (!isBlank(parts.get(i)) && !parts.get(i).equals(sent.get(i))) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isBlank(String part) {
            return part.startsWith("{");
        }

        @Override
        public String toString() {
            return "/" + String.join("/", parts);
        }
    }

    private final List<Address> all;
    private final Set<Address> shown;

    KnownAddresses(BeanManager beans) {
        var methods = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .toList();
        this.shown = methods.stream()
                .filter(method -> method.isAnnotationPresent(GET.class))
                .map(KnownAddresses::addressOf)
                .collect(Collectors.toSet());
        this.all = methods.stream()
                .map(KnownAddresses::addressOf)
                .distinct()
                // What is said word for word goes before what a blank would take as well.
                .sorted(Comparator.comparing(Address::blanks))
                .toList();
    }

    private static Address addressOf(Method method) {
        return Address.of(method.getDeclaringClass().getAnnotation(Path.class).value() + "/" + pathOf(method));
    }

    private static String pathOf(Method method) {
        return Optional.ofNullable(method.getAnnotation(Path.class))
                .map(Path::value)
                .orElse("");
    }

    /**
     * Where a form is seen that is sent to {@code path}: there, where new ones of its kind are begun, or at what it belongs to; else
     * the start.
     */
    String formOf(String path) {
        var begun = path + "/new";
        if (isShown(begun) && nameOf(begun).endsWith("/new")) {
            return begun;
        }
        var seen = path;
        while (seen.length() > 1 && !isShown(seen)) {
            seen = seen.substring(0, Math.max(0, seen.lastIndexOf('/')));
        }
        return seen.isEmpty() ? "/" : seen;
    }

    private boolean isShown(String path) {
        var sent = partsOf(path);
        return all.stream()
                .filter(address -> address.fits(sent))
                .findFirst()
                .filter(shown::contains)
                .isPresent();
    }

    /** {@code /cases/{reference}} for {@code /cases/RD-…}. */
    String nameOf(String path) {
        var sent = partsOf(path == null ? "" : path);
        return all.stream()
                .filter(address -> address.fits(sent))
                .findFirst()
                .map(Address::toString)
                .orElse(OTHER);
    }

    /** As a log may hold it: with the case, without a link's secret. */
    String forLog(String path) {
        var name = nameOf(path);
        return name.equals(OTHER) || name.contains("{token}") ? name : path;
    }

    private static List<String> partsOf(String path) {
        return Arrays.stream(path.split("/")).filter(part -> !part.isEmpty()).toList();
    }
}
