package org.ganlao.socialinsurance.collection.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.collection.contribution.domain.ContributionReceipt;
import org.ganlao.socialinsurance.register.employer.EmployerUse;

/** The receipts of the funds in the caller's regions. */
@ApplicationScoped
class ReceiptRepository extends FactRepository<ContributionReceipt> implements EmployerUse {

    private static final Keyset<ContributionReceipt> LATEST_FIRST = Keyset.<ContributionReceipt>descending()
            .by("r.receivedOn", ContributionReceipt::occurredOn, LocalDate::parse)
            .by("r.id", ContributionReceipt::id, UUID::fromString);

    ReceiptRepository(RegionScope scope) {
        super(scope, ContributionReceipt.class, "region");
    }

    boolean booked(String number) {
        return count("number = ?1 and annulReason is null", number) > 0;
    }

    @Override
    public boolean uses(String employer) {
        return count("payer.employer = ?1 and annulReason is null", employer) > 0;
    }

    /** The receipt that a line, known by the fact it states, stands on. */
    ContributionReceipt ofLine(UUID factId) {
        UUID receipt = find("select r.id from ContributionReceipt r join r.lines l where l.factId = ?1", factId)
                .project(UUID.class)
                .firstResultOptional()
                .orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND));
        return visible(receipt);
    }

    Page<ContributionReceipt> page(ReceiptFilter filter, Paging paging) {
        return visible()
                .where("r.number = :number", "number", filter.number)
                .where("r.payer.employer = :employer", "employer", filter.employer)
                .where("r.region = :region", "region", filter.region)
                .where("r.receivedOn >= :from", "from", filter.receivedFrom)
                .where("r.receivedOn <= :until", "until", filter.receivedUntil)
                .page(paging, LATEST_FIRST);
    }
}
