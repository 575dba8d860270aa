package org.resetdesk.platform.language;

import io.quarkus.qute.Engine;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.i18n.Message;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** The English of a bundle where no Quarkus runs: in the workers' processes, and where rules are tried alone. */
class Plain {

    /** Made with the first sentence that has blanks: a worker says most without. */
    private static class WithBlanks {

        private static final Engine ENGINE = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .build();
    }

    private Plain() {}

    static <T> T of(Class<T> bundle) {
        return bundle.cast(Proxy.newProxyInstance(
                bundle.getClassLoader(), new Class<?>[] {bundle}, (proxy, method, given) -> said(method, given)));
    }

    private static String said(Method method, Object[] given) {
        var words = method.getAnnotation(Message.class).value();
        if (words.indexOf('{') < 0) {
            return words;
        }
        var template = WithBlanks.ENGINE.parse(words).instance();
        for (int i = 0; i < method.getParameterCount(); i++) {
            template.data(method.getParameters()[i].getName(), given[i]);
        }
        return template.render();
    }
}
