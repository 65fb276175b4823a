package org.ganlao.employment.aid.support.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;

/**
 * What a feature asks for on behalf of somebody whom it found entitled.
 *
 * @param origin of the request that asks, unique among all claims
 * @param region whose fund pays
 * @param ground id of the record that gives the right; for one ground and kind no two claims overlap
 * @param person for whom it is given; null where it is given for no one person
 * @param from first day for which it is given
 * @param to last day; the same as {@code from} for what is given once
 * @param working the figures used, in their order
 */
public record AskedSupport(
        SupportKind kind,
        Origin origin,
        String region,
        UUID ground,
        Payee payee,
        ProtectedId person,
        LocalDate from,
        LocalDate to,
        Money amount,
        List<WorkedFigure> working) {

    /** @throws Rejection (422) on a period or an amount that is none */
    public AskedSupport {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(payee, "payee");
        working = List.copyOf(working);
        if (to.isBefore(from)) {
            throw new Rejection(SupportRefusal.SUPPORT_PERIOD, from, to);
        }
        if (!amount.isPositive()) {
            throw new Rejection(SupportRefusal.NOTHING_ASKED, amount);
        }
    }
}
