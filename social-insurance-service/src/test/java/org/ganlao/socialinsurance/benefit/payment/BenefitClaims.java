package org.ganlao.socialinsurance.benefit.payment;

import static org.ganlao.platformtest.JsonBody.json;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;
import org.ganlao.platformtest.endpoints.EndpointWalk;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/** Claims benefits as decisions do, in a county. */
public final class BenefitClaims {

    static final String PAYMENTS = "/v1/benefit-payments";

    private final String region;

    /** Without it the service would leave out what no decision uses yet. */
    @Unremovable
    @ApplicationScoped
    static class Decisions {

        @Inject
        Benefits benefits;
    }

    private BenefitClaims(String region) {
        this.region = region;
    }

    static BenefitClaims of(String region) {
        return new BenefitClaims(region);
    }

    BenefitDue due(UUID ground, String benefit, YearMonth month, String amount) {
        return new BenefitDue(
                Insurance.INJURY,
                benefit,
                region,
                ground,
                "p1_" + ground.toString().replace("-", "").substring(0, 22),
                month,
                LocalDate.of(2007, 6, 20),
                Money.of(amount));
    }

    String claimed(BenefitDue due) {
        return within(benefits -> benefits.claim(due)).toString();
    }

    /** Of a ground of its own. */
    String claimed(String benefit, String amount) {
        return claimed(due(UUID.randomUUID(), benefit, null, amount));
    }

    /** As if a run had paid it. */
    private String paid(String state) {
        String id = claimed("walk", "10.00");
        Arc.container().instance(Sql.class).get().update("""
                        update benefit_payment set state = ?, paid_on = date '2007-06-20', entry = gen_random_uuid(),
                               approved_by = 'a run', approved_at = now() where id = cast(? as uuid)""", state, id);
        return PAYMENTS + "/" + id;
    }

    static <T> T within(Function<Benefits, T> work) {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            return QuarkusTransaction.requiringNew()
                    .call(() ->
                            work.apply(Arc.container().instance(Benefits.class).get()));
        } finally {
            request.terminate();
        }
    }

    public static EndpointWalk shownTo(EndpointWalk walk) {
        BenefitClaims donghu = of("360102");
        return walk.object(PAYMENTS + "/{id}", () -> PAYMENTS + "/" + donghu.claimed("walk", "10.00"))
                .object(PAYMENTS + "/{id}/return", () -> donghu.paid("PAID") + "/return")
                .object(PAYMENTS + "/{id}/recoveries", () -> donghu.paid("TO_BE_RECOVERED") + "/recoveries")
                .body("POST " + PAYMENTS + "/{id}/refusal", () -> json(Map.of("reason", "核定有误")))
                .body("POST " + PAYMENTS + "/{id}/return", () -> json(Map.of("on", "2007-06-25", "reason", "账号与户名不符")))
                .body(
                        "POST " + PAYMENTS + "/{id}/recoveries",
                        () -> json(Map.of("on", "2007-06-25", "amount", "1.00", "receipt", "SH-1")))
                .body("POST " + PAYMENTS + "/{id}/annulment", () -> json(Map.of("reason", "误报")));
    }
}
