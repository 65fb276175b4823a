package org.ganlao.employment.startup.microloan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ganlao.employment.startup.microloan.domain.Guarantor;
import org.ganlao.employment.startup.microloan.domain.Microloan;
import org.ganlao.employment.startup.microloan.domain.MicroloanRefusal;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.time.BusinessClock;

/** Who may stand for a loan. Locks: the persons, in one order, before the loan's row. */
@ApplicationScoped
class Guarantors {

    private final GuarantorPlaces places;
    private final LoanFigures figures;
    private final Persons persons;
    private final BusinessClock clock;

    Guarantors(GuarantorPlaces places, LoanFigures figures, Persons persons, BusinessClock clock) {
        this.places = places;
        this.figures = figures;
        this.persons = persons;
        this.clock = clock;
    }

    /** Each with a free place. */
    List<Guarantor> named(Microloan loan, List<PersonalId> identified, List<StatedGuarantor> stated) {
        List<Guarantor> named = new ArrayList<>();
        for (PersonalId person : identified) {
            String at = "/guarantors/" + named.size();
            try {
                requireSound(person);
                named.add(new Guarantor(
                        UUID.randomUUID(),
                        persons.protect(person),
                        stated.get(named.size()).amount(),
                        free(loan, person)));
            } catch (Rejection refused) {
                throw refused.at(at + (refused.refusal() == MicroloanRefusal.NOT_AN_AMOUNT ? "/amount" : "/person"));
            }
        }
        return named;
    }

    /** With the borrower: until the transaction ends nobody else lends to him, or finds a place for these persons. */
    void lock(Microloan loan) {
        persons.lock(Stream.concat(
                        Stream.of(loan.person()), loan.guarantors().stream().map(Guarantor::person))
                .map(persons::reveal)
                .toList());
    }

    /** Of a loan that was over by mistake, for however many others they stand by now; whoever asks has locked them. */
    void standAgain(Microloan loan) {
        loan.guarantors()
                .forEach(each ->
                        each.standAgain(places.first(persons.blindIndexes(persons.reveal(each.person())), loan.id())));
    }

    /** Refuses guarantors who have got into arrears themselves since they were named. */
    void requireSound(Microloan loan) {
        loan.guarantors().forEach(each -> requireSound(persons.reveal(each.person())));
    }

    private void requireSound(PersonalId person) {
        if (places.inArrears(persons.blindIndexes(person), clock.today())) {
            throw new Rejection(MicroloanRefusal.GUARANTOR_IN_ARREARS);
        }
    }

    private int free(Microloan loan, PersonalId person) {
        int most = figures.loansOfAGuarantor(loan.application());
        return places.free(persons.blindIndexes(person), loan.id(), most);
    }
}
