package org.ganlao.employment.money.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.ganlao.employment.money.fund.domain.FundGrant;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.Origin;

/** Grants what another decision allocates, for which two persons stand there. Works in the running transaction. */
@ApplicationScoped
public class Allocations {

    private final GrantRepository grants;
    private final FundBooks books;
    private final GrantEvents events;
    private final ChangeLog changes;

    Allocations(GrantRepository grants, FundBooks books, GrantEvents events, ChangeLog changes) {
        this.grants = grants;
        this.books = books;
        this.events = events;
        this.changes = changes;
    }

    /**
     * Callers who grant to several regions do so in the order of their codes.
     *
     * @param approval of the decision, given
     * @return the grant, posted in both books
     * @throws org.ganlao.platform.problem.Rejection {@code balance-too-low} where the giver has not enough, {@code
     *     document-used} where the document granted to the region before
     */
    @Transactional(TxType.MANDATORY)
    public UUID allocate(Origin origin, FundGrant.Terms terms, Approval approval) {
        grants.requireUnused(terms.region(), terms.document());
        FundGrant grant = new FundGrant(UUID.randomUUID(), origin, terms, approval.proposedBy(), changes.now());
        grants.add(grant);
        UUID given = books.give(grant);
        grant.approve(approval.approvedBy(), books.receive(grant), given, changes.now());
        events.say("granted", grant, "");
        return grant.id();
    }
}
