package org.ganlao.socialinsurance.oldage.landfarmer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.LandPension;

@ApplicationScoped
class LandPensionRepository extends FactRepository<LandPension> {

    private static final Keyset<LandPension> LATEST_FIRST = latestFirst("r.terms.since");

    private final Sql sql;

    LandPensionRepository(RegionScope scope, Sql sql) {
        super(scope, LandPension.class, "region");
        this.sql = sql;
    }

    List<LandPension> of(String person) {
        return list("person = ?1 and annulReason is null", person);
    }

    /** The account parts of the months up to the death that are not paid, or not any more. */
    Money accountPartsOutstanding(UUID coverage) {
        return sql.one("""
                        select coalesce(sum(account_part * greatest(0, months - paid)), 0) as amount
                          from land_pension pension
                         cross join lateral (select extract(year from age(ended_on, since)) * 12
                                                    + extract(month from age(ended_on, since)) as months) due
                         cross join lateral (select count(*) as paid from benefit_payment payment
                                              where payment.ground = pension.id and payment.state = 'PAID') done
                         where coverage = ? and annul_reason is null""", row -> new Money(row.decimal("amount")), coverage).orElseThrow();
    }

    Page<LandPension> page(String person, Paging paging) {
        return visible().where("r.person = :person", "person", person).page(paging, LATEST_FIRST);
    }
}
