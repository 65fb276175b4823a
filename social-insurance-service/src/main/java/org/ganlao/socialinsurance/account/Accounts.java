package org.ganlao.socialinsurance.account;

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
import org.ganlao.socialinsurance.account.domain.AccountSource;
import org.ganlao.socialinsurance.account.domain.AccountUse;
import org.ganlao.socialinsurance.enrolment.domain.Insurance;

/**
 * The individual accounts, of every region. What the months of contributions brought to one stands in their history; here
 * stand its other movements. Works in the running transaction, under a lock on the person.
 */
@ApplicationScoped
public class Accounts {

    private final AccountEntries entries;
    private final Persons persons;
    private final ChangeLog changes;

    Accounts(AccountEntries entries, Persons persons, ChangeLog changes) {
        this.entries = entries;
        this.persons = persons;
        this.changes = changes;
    }

    /**
     * What is in the account at the end of the day.
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
        persons.lockTokens(personTokens);
        Money there = entries.available(personTokens, insurance, on);
        Money taken = upTo.min(there).max(Money.ZERO);
        if (taken.isPositive()) {
            entries.add(
                    new AccountEntries.Entry(personTokens.get(0), insurance, use.name(), source, on, taken.negated()),
                    changes.now());
        }
        return taken;
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

    /** Takes back, by opposite entries, all that was entered for the source and not taken back before. */
    @Transactional(TxType.MANDATORY)
    public void undo(UUID source, LocalDate on) {
        persons.lockTokens(entries.personsOf(source));
        entries.undo(source, on, changes.now());
    }
}
