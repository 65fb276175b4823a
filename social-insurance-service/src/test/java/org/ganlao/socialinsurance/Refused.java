package org.ganlao.socialinsurance;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ganlao.platform.problem.Refusal;
import org.ganlao.platform.problem.Rejection;

/** Says that something is refused, and why. */
public final class Refused {

    private Refused() {}

    public static void assertRefused(Refusal refusal, ThrowingCallable attempt) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(attempt)
                .extracting(Rejection::refusal)
                .isEqualTo(refusal);
    }
}
