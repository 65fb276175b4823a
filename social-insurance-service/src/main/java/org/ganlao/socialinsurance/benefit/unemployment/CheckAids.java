package org.ganlao.socialinsurance.benefit.unemployment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.socialinsurance.benefit.unemployment.domain.AidKind;
import org.ganlao.socialinsurance.benefit.unemployment.domain.UnemploymentRefusal;

/** Weighs aids of the unemployment fund against what the employment fund paid for the same purpose over the same time. */
@ApplicationScoped
class CheckAids {

    private static final String PAID_ELSEWHERE = """
            select id, kind from heard_support
             where person = any(?) and kind = any(?) and not struck_out and from_on <= ? and to_on >= ? order by id limit 1""";

    private static final String DOUBLED =
            UnemploymentAidRepository.DOUBLED + " and s.id = ? and a.person = ? order by a.id";

    private static final String FALLEN = """
            select distinct a.claim from unemployment_aid a
             where a.person = ? and a.annul_reason is null
               and (exists (select from overpaid_benefit f where f.ground = a.id and f.state = 'FOUND')
                    or exists (select from benefit_payment p where p.ground = a.id and p.fell))
             order by a.claim""";

    private final UnemploymentAidRepository aids;
    private final UnemploymentClaimRepository claims;
    private final StopBenefits stopping;
    private final Sql sql;

    CheckAids(UnemploymentAidRepository aids, UnemploymentClaimRepository claims, StopBenefits stopping, Sql sql) {
        this.aids = aids;
        this.claims = claims;
        this.stopping = stopping;
        this.sql = sql;
    }

    /** @throws Rejection (409) if the employment fund has paid */
    void requireUnpaid(AidKind kind, List<String> tokens, LocalDate day) {
        sql.one(
                        PAID_ELSEWHERE,
                        row -> new Rejection(UnemploymentRefusal.AID_PAID_ELSEWHERE, row.text("kind"), row.uuid("id")),
                        tokens,
                        likewise(kind),
                        day,
                        day)
                .ifPresent(paid -> {
                    throw paid;
                });
    }

    /** What employment pays for the same purpose; {@link UnemploymentAidRepository#DOUBLED} says the same. */
    private static List<String> likewise(AidKind kind) {
        return switch (kind) {
            case MEDICAL -> List.of();
            case TRAINING -> List.of("internship-subsidy");
            case INTRODUCTION -> List.of("intermediary-subsidy");
        };
    }

    /**
     * Of what was given here and is told to be paid there too, ours is taken back: what is unpaid, and what is paid, found. Once
     * employment pays nothing after all, what was found is the person's again; what was unpaid is proposed anew.
     */
    void compare(String person, UUID support) {
        sql.list(DOUBLED, row -> row.uuid("id"), support, person).forEach(id -> {
            UUID claim = aids.findById(id).claim();
            stopping.withdraw(claims.locked(claim).orElseThrow(), id, LocalDate.EPOCH, "support-claim " + support);
        });
        sql.list(FALLEN, row -> row.uuid("claim"), person)
                .forEach(id -> stopping.restoreAids(claims.locked(id).orElseThrow(), "support-claim " + support));
    }
}
