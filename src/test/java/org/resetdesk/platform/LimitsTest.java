package org.resetdesk.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.resetdesk.platform.Limits.Limited;

class LimitsTest {

    @Test
    void what_is_done_too_often_is_refused_with_when_to_try_again() {
        var limits = new Limits(config("on", false));
        for (int i = 0; i < 30; i++) {
            limits.count(Limited.SIGN_IN, "a@example.com");
        }

        assertThatThrownBy(() -> limits.count(Limited.SIGN_IN, "a@example.com"))
                .isInstanceOfSatisfying(WebApplicationException.class, refused -> {
                    assertThat(refused.getResponse().getStatus()).isEqualTo(429);
                    assertThat(refused.getResponse().getHeaderString("Retry-After"))
                            .matches("[1-9]\\d?");
                });
        limits.count(Limited.SIGN_IN, "b@example.com");
    }

    @Test
    void limits_can_be_off_in_a_demo_and_nowhere_else() {
        var limits = new Limits(config("off", true));
        for (int i = 0; i < 1000; i++) {
            limits.count(Limited.SIGN_IN, "a@example.com");
        }

        assertThatThrownBy(() -> new Limits(config("off", false))).hasMessageContaining("RESETDESK_DEMO=true");
    }

    static ProductConfig config(String limits, boolean demo) {
        return new ProductConfig() {
            @Override
            public Optional<String> publicUrl() {
                return Optional.empty();
            }

            @Override
            public boolean demo() {
                return demo;
            }

            @Override
            public String limits() {
                return limits;
            }

            @Override
            public Role role() {
                return Role.ALL;
            }

            @Override
            public Optional<String> adminEmail() {
                return Optional.empty();
            }
        };
    }
}
