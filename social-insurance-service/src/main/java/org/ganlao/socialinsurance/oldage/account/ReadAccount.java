package org.ganlao.socialinsurance.oldage.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/** Shows a person's account to the agency that keeps it. */
@ApplicationScoped
class ReadAccount {

    private final AccountEntries entries;
    private final FundedParts funding;
    private final RegionScope scope;
    private final AuditedReads reads;
    private final BusinessClock clock;

    ReadAccount(
            AccountEntries entries, FundedParts funding, RegionScope scope, AuditedReads reads, BusinessClock clock) {
        this.entries = entries;
        this.funding = funding;
        this.scope = scope;
        this.reads = reads;
        this.clock = clock;
    }

    AccountStatement statement(String person, Insurance insurance) {
        List<String> tokens = List.of(person);
        String region = entries.region(tokens, insurance.enrolledIn())
                .orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND));
        scope.requireRead(region);
        reads.list("individual-account");
        Optional<FundedParts.Parts> parts =
                insurance == Insurance.PENSION ? Optional.of(funding.ofPerson(tokens)) : Optional.empty();
        return new AccountStatement(
                person,
                insurance,
                region,
                clock.today(),
                entries.balance(tokens, insurance, clock.today()),
                parts.map(FundedParts.Parts::funded).orElse(null),
                parts.map(FundedParts.Parts::notional).orElse(null),
                entries.years(tokens, insurance).stream()
                        .map(AccountStatement.Year::from)
                        .toList());
    }
}
