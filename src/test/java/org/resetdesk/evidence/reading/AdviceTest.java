package org.resetdesk.evidence.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.Message;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.resetdesk.evidence.FileAdviceMessages;

class AdviceTest {

    @Test
    void whatever_a_reader_advises_can_be_told_in_other_languages() throws IllegalAccessException {
        var told = Arrays.stream(FileAdviceMessages.class.getMethods())
                .map(message -> message.getAnnotation(Message.class).value())
                .toList();
        for (var advice : Advice.class.getDeclaredFields()) {
            assertThat(told).as(advice.getName()).contains((String) advice.get(null));
        }
    }
}
