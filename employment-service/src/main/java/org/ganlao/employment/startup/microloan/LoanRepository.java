package org.ganlao.employment.startup.microloan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ganlao.employment.startup.microloan.domain.Earner;
import org.ganlao.employment.startup.microloan.domain.LoanState;
import org.ganlao.employment.startup.microloan.domain.Microloan;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class LoanRepository extends FactRepository<Microloan> {

    private static final Keyset<Microloan> NEWEST_FIRST = Keyset.<Microloan>descending()
            .by("r.application.appliedOn", loan -> loan.application().appliedOn(), LocalDate::parse)
            .by("r.id", Microloan::id, UUID::fromString);

    private static final Set<LoanState> NEVER_LENT = EnumSet.of(LoanState.REFUSED, LoanState.WITHDRAWN);

    private static final String WITH_GUARANTOR =
            "exists (select g from r.guarantors g where g.person.token = :guarantor)";

    LoanRepository(RegionScope scope) {
        super(scope, Microloan.class, "application.region");
    }

    /** What the person has applied for and not settled, wherever that is. */
    List<Microloan> openOf(List<byte[]> blindIndexes) {
        return list("person.blindIndex in ?1 and annulReason is null", blindIndexes).stream()
                .filter(loan -> loan.state().isOpen())
                .toList();
    }

    /** Whose counter-guarantee is waived for the community; not what was refused or withdrawn before anything was lent. */
    List<Microloan> waivedFor(UUID community) {
        return list(
                "counterGuarantee.community = ?1 and annulReason is null and state not in ?2", community, NEVER_LENT);
    }

    /** Loans of a batch. */
    List<Microloan> in(Collection<UUID> batches) {
        return list("batch in ?1 order by id", batches);
    }

    /**
     * Standing loans of the fund that were disbursed by the day; nothing is booked on them until the transaction ends. In the
     * order of their ids, as batches hold theirs.
     */
    List<Microloan> heldLent(UUID fund, LocalDate day) {
        return heldLent("application.fund", fund, day);
    }

    /** The same of a fund or a community. */
    List<Microloan> heldLent(Earner earner, LocalDate day) {
        return earner.fund() == null ? heldLent("community", earner.community(), day) : heldLent(earner.fund(), day);
    }

    private List<Microloan> heldLent(String whose, UUID id, LocalDate day) {
        return find(whose + " = ?1 and disbursedOn <= ?2 and annulReason is null order by id", id, day)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Page<Microloan> page(LoanFilter filter, List<byte[]> document, Paging paging) {
        return visible()
                .where("r.person.blindIndex in :document", "document", document)
                .where("r.person.token = :person", "person", filter.person)
                .where(WITH_GUARANTOR, "guarantor", filter.guarantor)
                .where("r.application.region = :region", "region", filter.region)
                .where("r.application.fund = :fund", "fund", filter.fund)
                .where("r.application.product = :product", "product", filter.product)
                .where("r.state = :state", "state", filter.state)
                .page(paging, NEWEST_FIRST);
    }
}
