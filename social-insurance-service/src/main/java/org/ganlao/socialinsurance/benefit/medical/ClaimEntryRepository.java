package org.ganlao.socialinsurance.benefit.medical;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ganlao.socialinsurance.benefit.medical.domain.ClaimEntry;
import org.ganlao.socialinsurance.benefit.medical.domain.MedicalSettlement;
import org.ganlao.socialinsurance.benefit.medical.domain.Payee;

/** What the funds owe for bills. */
@ApplicationScoped
class ClaimEntryRepository implements PanacheRepositoryBase<ClaimEntry, UUID> {

    List<ClaimEntry> of(UUID claim) {
        return list("claim = ?1 order by enteredAt, id", claim);
    }

    /** Owed to a hospital up to the end of a month, and not settled yet. */
    List<ClaimEntry> unsettled(MedicalSettlement.Account account) {
        return list(
                "select e from ClaimEntry e join MedicalClaim c on c.id = e.claim"
                        + " where c.provider = ?1 and c.patient.region = ?2 and c.patient.cover in ?3 and c.payee = ?4"
                        + " and e.settlement is null and e.enteredOn <= ?5",
                account.provider(),
                account.region(),
                account.pool().covers(),
                Payee.HOSPITAL,
                account.month().atEndOfMonth());
    }

    List<ClaimEntry> settledIn(UUID settlement) {
        return list("settlement", settlement);
    }
}
