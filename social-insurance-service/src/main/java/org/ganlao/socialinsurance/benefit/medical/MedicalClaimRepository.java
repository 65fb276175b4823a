package org.ganlao.socialinsurance.benefit.medical;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.benefit.medical.domain.BillState;
import org.ganlao.socialinsurance.benefit.medical.domain.Cover;
import org.ganlao.socialinsurance.benefit.medical.domain.MedicalClaim;

/** The bills claimed for those insured in the caller's regions. */
@ApplicationScoped
class MedicalClaimRepository extends FactRepository<MedicalClaim> {

    private static final Keyset<MedicalClaim> LATEST_FIRST = Keyset.<MedicalClaim>descending()
            .by("r.stay.until", MedicalClaim::occurredOn, LocalDate::parse)
            .by("r.id", MedicalClaim::id, UUID::fromString);

    MedicalClaimRepository(RegionScope scope) {
        super(scope, MedicalClaim.class, "patient.region");
    }

    /** The claim, not refused and not struck out, of this bill. */
    Optional<UUID> claimed(UUID provider, String billNumber) {
        return find(
                        "select id from MedicalClaim where provider = ?1 and billNumber = ?2 and state in ?3",
                        provider,
                        billNumber,
                        List.of(BillState.CLAIMED, BillState.APPROVED))
                .project(UUID.class)
                .firstResultOptional();
    }

    boolean ofProvider(UUID provider) {
        return count("provider = ?1 and annulReason is null", provider) > 0;
    }

    /** The approved bills of a person's year that count against one cap, in their order. */
    List<MedicalClaim> ofYear(Collection<String> tokens, Cover cover, int year) {
        return list(
                "patient.person in ?1 and patient.cover in ?2 and stay.until between ?3 and ?4 and state = ?5"
                        + " order by yearPlace",
                tokens,
                cover.ofSameScheme(),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                BillState.APPROVED);
    }

    Page<MedicalClaim> page(MedicalClaimFilter filter, Paging paging) {
        return visible()
                .where("r.patient.person = :person", "person", filter.person)
                .where("r.provider = :provider", "provider", filter.provider)
                .where("r.patient.cover = :cover", "cover", filter.cover)
                .where("r.state = :state", "state", filter.state)
                .where("r.patient.region = :region", "region", filter.region)
                .where("r.stay.until >= :from", "from", filter.dischargedFrom)
                .where("r.stay.until <= :until", "until", filter.dischargedUntil)
                .page(paging, LATEST_FIRST);
    }
}
