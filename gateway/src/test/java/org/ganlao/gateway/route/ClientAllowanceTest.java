package org.ganlao.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ClientAllowanceTest {

    private final ClientAllowance allowance = new ClientAllowance(2, Duration.ofMinutes(10));

    @Test
    void grants_what_the_policy_says_and_then_refuses() {
        assertThat(allowance.ask("portal").remaining()).isEqualTo(1);
        assertThat(allowance.ask("portal").allowed()).isTrue();

        ClientAllowance.Verdict third = allowance.ask("portal");

        assertThat(third.allowed()).isFalse();
        assertThat(third.remaining()).isZero();
        assertThat(third.retryAfter()).isBetween(295L, 300L);
        assertThat(third.reset()).isBetween(595L, 600L);
    }

    @Test
    void looking_counts_nothing() {
        assertThat(allowance.look("portal").remaining()).isEqualTo(2);
        allowance.ask("portal");
        allowance.ask("portal");

        assertThat(allowance.look("portal").allowed()).isFalse();
        assertThat(allowance.look("portal").retryAfter()).isBetween(295L, 300L);
    }

    @Test
    void counts_each_client_by_itself() {
        allowance.ask("portal");
        allowance.ask("portal");

        assertThat(allowance.ask("tax-bureau").allowed()).isTrue();
    }

    @Test
    void tells_the_client_in_the_headers_of_the_draft_standard() {
        assertThat(allowance.policy()).isEqualTo("\"client\";q=2;w=600");
        assertThat(allowance.ask("portal").header()).matches("\"client\";r=1;t=\\d+");
    }
}
