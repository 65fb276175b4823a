package org.ganlao.skills.funding.examfee;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.skills.appraisal.exam.FeeCandidates;
import org.ganlao.skills.certification.certificate.Certificates;
import org.ganlao.skills.funding.examfee.domain.FeeClaim;
import org.ganlao.skills.funding.examfee.domain.FeeClaimState;
import org.ganlao.skills.funding.examfee.domain.FeeSubsidy;
import org.ganlao.skills.funding.examfee.domain.FeeSubsidyState;
import org.ganlao.skills.funding.payout.PaidByRun;
import org.ganlao.skills.funding.payout.SubsidyBooks;

/**
 * Pays approved claims, candidate by candidate. One whose certificate is suspended waits until it is known what becomes of that, without
 * keeping the others waiting; one that the budget does not cover until there is more. Locks: the person, the claim, the subsidy, then the
 * book.
 */
@ApplicationScoped
class PayFees implements PaidByRun {

    private final FeeClaimRepository claims;
    private final FeeSubsidyRepository subsidies;
    private final FeeCandidates candidates;
    private final Certificates certificates;
    private final SubsidyBooks books;
    private final RecordEvents events;
    private final Persons persons;
    private final ChangeLog changes;
    private final BusinessClock clock;

    PayFees(
            FeeClaimRepository claims,
            FeeSubsidyRepository subsidies,
            FeeCandidates candidates,
            Certificates certificates,
            SubsidyBooks books,
            RecordEvents events,
            Persons persons,
            ChangeLog changes,
            BusinessClock clock) {
        this.claims = claims;
        this.subsidies = subsidies;
        this.candidates = candidates;
        this.certificates = certificates;
        this.books = books;
        this.events = events;
        this.persons = persons;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public Optional<UUID> due(String region, UUID after) {
        return subsidies.due(region, after);
    }

    @Override
    public long due(String region) {
        return subsidies.due(region);
    }

    @Override
    public boolean pay(UUID run, UUID id) {
        FeeSubsidy found = subsidies.findById(id);
        persons.lockTokens(candidates.tokensOf(List.of(found.candidate())));
        FeeClaim claim = claims.locked(found.claim()).orElseThrow();
        FeeSubsidy subsidy = subsidies.locked(id).orElseThrow();
        if (subsidy.state() != FeeSubsidyState.CLAIMED
                || claim.state() == FeeClaimState.CLAIMED
                || certificates.suspended(subsidy.certificate())) {
            return false;
        }
        LocalDate today = clock.today();
        Optional<UUID> posting = books.payIfCovered(claim.region(), today, id, subsidy.amount());
        posting.ifPresent(entry -> {
            subsidy.pay(run, today, entry, changes.now());
            claim.pay(subsidy.amount(), today, changes.now());
            events.note("exam-fee-subsidy", "paid", subsidy, "run " + run);
            events.note("exam-fee-claim", "paid", claim, "run " + run);
        });
        return posting.isPresent();
    }
}
