package org.ganlao.socialinsurance.benefit.medical;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.benefit.medical.domain.MedicalAdjustment;
import org.ganlao.socialinsurance.benefit.medical.domain.MedicalAdjustment.Terms;
import org.ganlao.socialinsurance.benefit.medical.domain.Quarter;

/** Adjustments between the medical funds of the caller's cities and their counties. */
@ApplicationScoped
class AdjustmentRepository extends FactRepository<MedicalAdjustment> {

    private static final Keyset<MedicalAdjustment> LAST_CHANGED_FIRST = Keyset.<MedicalAdjustment>descending()
            .by("r.recordedAt", MedicalAdjustment::recordedAt, Instant::parse)
            .by("r.id", MedicalAdjustment::id, UUID::fromString);

    private final Sql sql;

    AdjustmentRepository(RegionScope scope, Sql sql) {
        super(scope, MedicalAdjustment.class, "city");
        this.sql = sql;
    }

    Optional<MedicalAdjustment> of(Terms terms) {
        return find(
                        "county = ?1 and kind = ?2 and quarter = ?3 and annulReason is null",
                        terms.county(),
                        terms.kind(),
                        terms.quarter())
                .firstResultOptional();
    }

    /** Paid in by the city's counties and not drawn. */
    Money balance(String city) {
        return new Money(sql.one("""
                        select coalesce(sum(case kind when 'PAY_IN' then amount else -amount end), 0) as balance
                          from medical_adjustment where city = ? and state = 'POSTED'""", row -> row.decimal("balance"), city).orElseThrow());
    }

    /** Contributions to medical insurance that a county received in the quarter. */
    Money contributions(String county, Quarter quarter) {
        return new Money(sql.one("""
                        select coalesce(sum(amount), 0) as received
                          from contribution_receipt join receipt_line on receipt = id
                         where region = ? and insurance = 'MEDICAL' and received_on between ? and ?
                           and annul_reason is null""", row -> row.decimal("received"), county, quarter.first(), quarter.last())
                .orElseThrow());
    }

    Page<MedicalAdjustment> page(String county, Paging paging) {
        return visible().where("r.county = :county", "county", county).page(paging, LAST_CHANGED_FIRST);
    }
}
