package org.resetdesk.platform.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** No language is left behind: a message that is new or changed is red here until it is in all of them. */
class EveryMessageTest {

    /** What stands in the place of a value: {name}, {name.verb} and the sections that choose by a number. */
    private static final Pattern BLANK = Pattern.compile("\\{(?:#if |#else if )?(\\w+)[^}]*}");

    private static final List<Class<?>> BUNDLES = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests()).importPackages("org.resetdesk").stream()
                    .filter(type -> type.isAnnotatedWith(MessageBundle.class))
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    @Test
    void the_bundles_are_found() {
        assertThat(BUNDLES).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "ENGLISH")
    void every_message_is_in_every_language(Language language) throws IOException {
        var found = new SoftAssertions();
        for (var bundle : BUNDLES) {
            var name = bundle.getAnnotation(MessageBundle.class).value();
            var translated = read(name, language);
            found.assertThat(translated.stringPropertyNames())
                    .as("messages of %s in %s", name, language)
                    .containsExactlyInAnyOrderElementsOf(
                            messages(bundle).map(Method::getName).toList());
            messages(bundle)
                    .filter(message -> translated.containsKey(message.getName()))
                    .forEach(message -> {
                        var english = message.getAnnotation(Message.class).value();
                        var told = translated.getProperty(message.getName());
                        found.assertThat(told)
                                .as("%s:%s in %s", name, message.getName(), language)
                                .isNotBlank();
                        found.assertThat(blanksOf(told))
                                .as("what stands in %s:%s in %s", name, message.getName(), language)
                                .isEqualTo(blanksOf(english));
                    });
        }
        found.assertAll();
    }

    private static Stream<Method> messages(Class<?> bundle) {
        return Arrays.stream(bundle.getMethods());
    }

    private static Set<String> blanksOf(String message) {
        return BLANK.matcher(message)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(String bundle, Language language) throws IOException {
        var properties = new Properties();
        var path = "/messages/" + bundle + "_" + language.tag() + ".properties";
        try (var file = EveryMessageTest.class.getResourceAsStream(path)) {
            assertThat(file).as(path).isNotNull();
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
