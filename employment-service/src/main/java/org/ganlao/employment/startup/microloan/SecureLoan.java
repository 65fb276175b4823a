package org.ganlao.employment.startup.microloan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ganlao.employment.startup.microloan.domain.CounterGuarantee;
import org.ganlao.employment.startup.microloan.domain.CreditCommunity;
import org.ganlao.employment.startup.microloan.domain.Microloan;
import org.ganlao.employment.startup.microloan.domain.MicroloanRefusal;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;

/**
 * States who stands to the fund for a loan (反担保), or that nobody needs to. Locks: the guarantors, the credit community of a
 * waiver, the loan.
 */
@ApplicationScoped
class SecureLoan {

    private final LoanDesk desk;
    private final CommunityRepository communities;
    private final Guarantors guarantors;
    private final RecordChecks checks;
    private final Persons persons;

    SecureLoan(
            LoanDesk desk,
            CommunityRepository communities,
            Guarantors guarantors,
            RecordChecks checks,
            Persons persons) {
        this.desk = desk;
        this.communities = communities;
        this.guarantors = guarantors;
        this.checks = checks;
        this.persons = persons;
    }

    @Transactional
    LoanView secure(UUID id, String ifMatch, StatedCounterGuarantee stated) {
        checks.requirePast(stated.on(), "/on");
        CounterGuarantee counterGuarantee = stated.by(desk.worker());
        List<PersonalId> identified = IntStream.range(0, stated.guarantors().size())
                .mapToObj(place -> identified(stated, place))
                .toList();
        Microloan loan = desk.open(id, ifMatch, found -> {
            persons.lock(identified);
            requireCommunity(counterGuarantee, found.region());
        });
        loan.secure(
                counterGuarantee,
                guarantors.named(loan, identified, stated.guarantors()),
                persons.protect(persons.reveal(loan.person())).token(),
                desk.now());
        return desk.noted(
                "secured", loan, stated.waiver() == null ? "" : stated.waiver().ground());
    }

    private PersonalId identified(StatedCounterGuarantee stated, int place) {
        try {
            return persons.identify(stated.guarantors().get(place).person());
        } catch (Rejection refused) {
            throw refused.at("/guarantors/" + place + "/person/number");
        }
    }

    /** One of the loan's region that exists on the day, and does until the transaction ends. */
    private void requireCommunity(CounterGuarantee stated, String region) {
        if (!stated.waived()) {
            return;
        }
        CreditCommunity community = communities.held(stated.community());
        if (!community.region().equals(region)) {
            throw new Rejection(MicroloanRefusal.COMMUNITY_ELSEWHERE, community.region()).at("/waiver/community");
        }
        if (!community.existsOn(stated.on())) {
            throw new Rejection(MicroloanRefusal.NO_COMMUNITY_THEN, stated.on()).at("/waiver/community");
        }
    }
}
