package org.ganlao.socialinsurance.collection.arrears;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.collection.arrears.domain.OrderState;
import org.ganlao.socialinsurance.collection.arrears.domain.OverdueMonth;
import org.ganlao.socialinsurance.collection.arrears.domain.PaymentOrder;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/**
 * @param amount what it asked for
 * @param open what of it is not paid
 * @param remindedOn days on which the employer was reminded of these months before
 */
record PaymentOrderView(
        UUID id,
        int version,
        String region,
        String employer,
        LocalDate issuedOn,
        LocalDate payUntil,
        Money amount,
        Money open,
        OrderState state,
        List<Month> months,
        List<LocalDate> remindedOn,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    @Schema(name = "OverdueMonth")
    record Month(Insurance insurance, String month, Money amount) {

        static Month from(OverdueMonth overdue) {
            return new Month(
                    overdue.insurance(), YearMonth.from(overdue.month()).toString(), overdue.amount());
        }
    }

    static PaymentOrderView from(PaymentOrder order, Money open, LocalDate today, List<LocalDate> reminded) {
        return new PaymentOrderView(
                order.id(),
                order.version(),
                order.region(),
                order.employer(),
                order.occurredOn(),
                order.payUntil(),
                order.amount(),
                open,
                order.state(open, today),
                order.months().stream().map(Month::from).toList(),
                reminded,
                order.annulReason(),
                order.origin().sourceRef(),
                order.recordedAt());
    }
}
