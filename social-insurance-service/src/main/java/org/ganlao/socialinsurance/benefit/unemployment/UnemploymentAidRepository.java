package org.ganlao.socialinsurance.benefit.unemployment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.benefit.payment.domain.PaymentState;
import org.ganlao.socialinsurance.benefit.unemployment.domain.AidKind;
import org.ganlao.socialinsurance.benefit.unemployment.domain.UnemploymentAid;

@ApplicationScoped
class UnemploymentAidRepository extends FactRepository<UnemploymentAid> {

    private static final Keyset<UnemploymentAid> LATEST_FIRST = Keyset.<UnemploymentAid>descending()
            .by("r.spentOn", UnemploymentAid::occurredOn, LocalDate::parse)
            .by("r.id", UnemploymentAid::id, UUID::fromString);

    /** Aids {@code a} and what employment pays for the same purpose over the same time. */
    static final String DOUBLED = """
            select a.id from unemployment_aid a join heard_support s on s.person = a.person
             where not s.struck_out and a.annul_reason is null and a.spent_on between s.from_on and s.to_on
               and (a.kind, s.kind) in (('TRAINING', 'internship-subsidy'), ('INTRODUCTION', 'intermediary-subsidy'))""";

    private static final String GIVEN = """
            select coalesce(sum(a.amount), 0) as amount from unemployment_aid a
             where a.claim = ? and a.kind = ? and a.annul_reason is null
               and exists (select from benefit_payment p where p.ground = a.id and p.state = any(?))""";

    private final Sql sql;

    UnemploymentAidRepository(RegionScope scope, Sql sql) {
        super(scope, UnemploymentAid.class, "region");
        this.sql = sql;
    }

    List<UnemploymentAid> standingOf(UUID claim) {
        return list("claim = ?1 and annulReason is null order by id", claim);
    }

    boolean doubled(UUID aid) {
        return sql.one(DOUBLED + " and a.id = ? limit 1", row -> row.uuid("id"), aid)
                .isPresent();
    }

    /** Of a kind under a claim: paid and not paid back, or on the way to it. */
    Money given(UUID claim, AidKind kind) {
        List<String> taking = PaymentState.TAKING.stream().map(Enum::name).toList();
        return sql.one(GIVEN, row -> new Money(row.decimal("amount")), claim, kind, taking)
                .orElseThrow();
    }

    Page<UnemploymentAid> page(UnemploymentAidFilter filter, Paging paging) {
        return visible()
                .where("r.claim = :claim", "claim", filter.claim)
                .where("r.kind = :kind", "kind", filter.kind)
                .where("r.region = :region", "region", filter.region)
                .page(paging, LATEST_FIRST);
    }
}
