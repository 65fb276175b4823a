package org.ganlao.socialinsurance.oldage.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.socialinsurance.oldage.account.domain.AccountSource;
import org.ganlao.socialinsurance.oldage.account.domain.AccountUse;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/**
 * The individual accounts, of every region. What the months of contributions brought to one stands in their history; here
 * stand its other movements. Works in the running transaction. Locks: the person, then the accounts, which an interest run holds
 * parcel by parcel and all others share.
 */
@ApplicationScoped
public class Accounts {

    static final String LOCK = "individual accounts";

    private final AccountEntries entries;
    private final PensionDraws draws;
    private final RunningInterest interest;
    private final Persons persons;
    private final TransactionLock locks;
    private final ChangeLog changes;

    Accounts(
            AccountEntries entries,
            PensionDraws draws,
            RunningInterest interest,
            Persons persons,
            TransactionLock locks,
            ChangeLog changes) {
        this.entries = entries;
        this.draws = draws;
        this.interest = interest;
        this.persons = persons;
        this.locks = locks;
        this.changes = changes;
    }

    /**
     * What is in the account at the end of the day, less what paid months of a pension drew by then.
     *
     * @param personTokens all under which rows may know the person
     */
    @Transactional(TxType.MANDATORY)
    public Money balance(Collection<String> personTokens, Insurance insurance, LocalDate on) {
        return entries.balance(personTokens, insurance, on);
    }

    /** Region whose agency keeps the account: where the person is insured, or was last; nothing of somebody who never was. */
    public Optional<String> keeper(Collection<String> personTokens, Insurance insurance) {
        return entries.region(personTokens, insurance);
    }

    /**
     * Takes out at most what is there on the day, and at most what is there in all.
     *
     * @param source the record that it is taken for
     * @return what was taken; nothing from an empty account
     */
    @Transactional(TxType.MANDATORY)
    public Money spend(String person, Insurance insurance, AccountUse use, UUID source, LocalDate on, Money upTo) {
        return spend(List.of(person), insurance, use, source, on, upTo);
    }

    /**
     * The same of a person whom rows know by several tokens.
     *
     * @param personTokens all of them, the present one first
     */
    @Transactional(TxType.MANDATORY)
    public Money spend(
            List<String> personTokens, Insurance insurance, AccountUse use, UUID source, LocalDate on, Money upTo) {
        hold(personTokens, insurance);
        Money there = entries.available(personTokens, insurance, on);
        Money taken = upTo.min(there).max(Money.ZERO);
        if (taken.isPositive()) {
            entries.add(
                    new AccountEntries.Entry(personTokens.get(0), insurance, use.name(), source, on, taken.negated()),
                    changes.now());
        }
        return taken;
    }

    /** What the pension drew on the account and was not given back. */
    @Transactional(TxType.MANDATORY)
    public Money drawn(List<String> personTokens, Insurance insurance) {
        hold(personTokens, insurance);
        return draws.entered(personTokens, insurance);
    }

    /**
     * Before all that is in an account goes out of it: enters what its running year bears up to the day, and the year before
     * where that has not got its interest yet.
     *
     * @param personTokens all under which rows may know the person, the present one first
     * @param source the record for which it is paid out; what is undone of it takes the interest back too
     * @return the interest
     */
    @Transactional(TxType.MANDATORY)
    public Money settle(List<String> personTokens, Insurance insurance, UUID source, LocalDate on) {
        hold(personTokens, insurance);
        return entries.region(personTokens, insurance.enrolledIn())
                .map(region -> Money.sum(interest.due(personTokens, insurance, region, on).stream()
                        .map(due -> entered(personTokens, insurance, source, due))
                        .toList()))
                .orElse(Money.ZERO);
    }

    private Money entered(List<String> personTokens, Insurance insurance, UUID source, RunningInterest.Due due) {
        if (due.amount().isPositive()) {
            String kind = AccountSource.INTEREST.name();
            entries.add(
                    new AccountEntries.Entry(personTokens.get(0), insurance, kind, source, due.on(), due.amount()),
                    changes.now());
        }
        return due.amount();
    }

    private void hold(List<String> personTokens, Insurance insurance) {
        persons.lockTokens(personTokens);
        locks.share(LOCK);
        draws.enter(personTokens, insurance, changes.now());
    }

    /** @param amount above nothing */
    @Transactional(TxType.MANDATORY)
    public void credit(
            String person, Insurance insurance, AccountSource from, UUID source, LocalDate on, Money amount) {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("an account is credited with something: " + amount);
        }
        persons.lockTokens(Set.of(person));
        entries.add(new AccountEntries.Entry(person, insurance, from.name(), source, on, amount), changes.now());
    }

    /** What a payment of a pension drew is there again, since the month is not the pensioner's any more. */
    @Transactional(TxType.MANDATORY)
    public void giveBack(UUID payment, String benefit, LocalDate on) {
        if (PensionDraws.by(benefit)) {
            undo(payment, on);
        }
    }

    /** Takes back, by opposite entries, all that was entered for the source and not taken back before. */
    @Transactional(TxType.MANDATORY)
    public void undo(UUID source, LocalDate on) {
        persons.lockTokens(entries.personsOf(source));
        locks.share(LOCK);
        entries.undo(source, on, changes.now());
    }
}
