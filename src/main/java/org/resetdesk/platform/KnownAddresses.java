package org.resetdesk.platform;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    KnownAddresses(BeanManager beans) {
        this.all = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(KnownAddresses::addressesOf)
                .distinct()
                // What is said word for word goes before what a blank would take as well.
                .sorted(Comparator.comparing(Address::blanks))
                .toList();
    }

    private static Stream<Address> addressesOf(Class<?> pages) {
        var start = pages.getAnnotation(Path.class).value();
        return Arrays.stream(pages.getDeclaredMethods()).map(method -> Address.of(start + "/" + pathOf(method)));
    }

    private static String pathOf(Method method) {
        return Optional.ofNullable(method.getAnnotation(Path.class))
                .map(Path::value)
                .orElse("");
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
