package org.ganlao.socialinsurance.benefit.payment;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A run goes on, where its month is closed meanwhile on another day. */
record PaymentRunResumption(
        @Schema(
                description = "改定的支付日期，不得早于原定日期，不得晚于今日；为空则不变 · Day on which the bank pays from now on, not before"
                        + " the run's own, which has come; without it as before",
                examples = "2007-06-15")
        LocalDate payOn) {}
