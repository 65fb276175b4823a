package org.ganlao.socialinsurance.collection.billing;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.socialinsurance.collection.billing.domain.InsuranceAccount;
import org.ganlao.socialinsurance.collection.billing.domain.Owed;
import org.ganlao.socialinsurance.collection.billing.domain.Settled;
import org.ganlao.socialinsurance.collection.billing.domain.Share;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/**
 * Keeps what receipts have settled. Whatever came, or was annulled, the account of the payer in the insurance is worked out anew
 * from all its entries, and what differs from what stands is written. Locks: the bills of the county, shared with other payers,
 * then the payer, before any of its receipts.
 */
@ApplicationScoped
public class Settlements {

    private static final int LOCKS_OF_A_COUNTY = 64;

    private final AccountEntries entries;
    private final SettlementRules rules;
    private final SettledHistory history;
    private final List<OrderFollower> followers;
    private final TransactionLock locks;
    private final Sql sql;

    Settlements(
            AccountEntries entries,
            SettlementRules rules,
            SettledHistory history,
            @All List<OrderFollower> followers,
            TransactionLock locks,
            Sql sql) {
        this.entries = entries;
        this.rules = rules;
        this.history = history;
        this.followers = followers;
        this.locks = locks;
        this.sql = sql;
    }

    /** Keeps others from settling for the payer until the transaction ends; to be called before receipts are written. */
    @Transactional(TxType.MANDATORY)
    public void hold(Account payer) {
        locks.share(BillParcel.lockOf(payer.region()));
        locks.hold(lockOf(payer));
    }

    /** The same for many. */
    @Transactional(TxType.MANDATORY)
    void hold(Set<Account> payers) {
        locks.hold(payers.stream().map(Settlements::lockOf).collect(Collectors.toSet()));
    }

    /** Payers share locks, so that a parcel of persons who pay alone does not take one for each: locks are limited. */
    static String lockOf(Account payer) {
        return "accounts " + Math.floorMod(payer.token().hashCode(), LOCKS_OF_A_COUNTY) + " in " + payer.region();
    }

    /**
     * Shares an amount out among the insurances: month by month from the oldest, in each the insurances in the order of the day.
     * What is over goes to the first insurance.
     */
    @Transactional(TxType.MANDATORY)
    public Map<Insurance, Money> apportion(Account payer, Money amount, LocalDate on) {
        List<Insurance> order = rules.insurances(on, payer.region());
        Map<Insurance, Money> parts = new EnumMap<>(Insurance.class);
        Money left = amount;
        for (Open open : open(payer, order, on)) {
            Money part = open.amount().min(left);
            left = left.minus(part);
            if (part.isPositive()) {
                parts.merge(open.insurance(), part, Money::plus);
            }
        }
        if (left.isPositive()) {
            parts.merge(order.get(0), left, Money::plus);
        }
        return parts;
    }

    private record Open(Insurance insurance, YearMonth month, Money amount) {}

    /** With the late fees that paying on the day brings; sorting keeps the order of the insurances within a month. */
    private List<Open> open(Account payer, List<Insurance> order, LocalDate on) {
        return order.stream()
                .flatMap(insurance -> open(payer, insurance, on))
                .sorted(Comparator.comparing(Open::month))
                .toList();
    }

    private Stream<Open> open(Account payer, Insurance insurance, LocalDate on) {
        InsuranceAccount account = account(payer, insurance);
        return account.months().stream()
                .map(owed -> new Open(insurance, owed.month(), account.toPay(owed.month(), on)));
    }

    /** Late fees that receipts of the payer settled, by receipt and insurance. */
    public Map<UUID, Map<Insurance, Money>> feesPaid(Account payer) {
        Map<UUID, Map<Insurance, Money>> fees = new HashMap<>();
        sql.each(
                """
                select receipt, insurance, sum(amount) as amount from contribution_settlement
                 where payer = ? and region = ? and share = 'FEE' group by receipt, insurance""",
                row -> fees.computeIfAbsent(row.uuid("receipt"), receipt -> new EnumMap<>(Insurance.class))
                        .put(Insurance.valueOf(row.text("insurance")), new Money(row.decimal("amount"))),
                payer.token(),
                payer.region());
        return fees;
    }

    /** Late fees that would be due, were all that is open paid on the day. */
    Money feesToCome(Account payer, LocalDate on) {
        return Money.sum(rules.insurances(on, payer.region()).stream()
                .map(insurance -> account(payer, insurance))
                .flatMap(account -> account.months().stream().map(owed -> account.feeToCome(owed.month(), on)))
                .toList());
    }

    /** Settles anew, because a bill or a receipt came or was annulled: each entry by the figures of its own day. */
    @Transactional(TxType.MANDATORY)
    public void settle(Account payer, Collection<Insurance> insurances) {
        hold(payer);
        Map<UUID, LocalDate> settled = new HashMap<>();
        Set<UUID> moved = new TreeSet<>();
        for (Insurance insurance : insurances) {
            InsuranceAccount account = account(payer, insurance);
            moved.addAll(moved(insurance, account));
            keep(payer, insurance, account);
            settled.putAll(account.settledBills());
        }
        history.keep(payer, insurances, settled);
        if (!moved.isEmpty()) {
            followers.forEach(follower -> follower.moved(moved));
        }
    }

    InsuranceAccount account(Account payer, Insurance insurance) {
        return InsuranceAccount.of(
                day -> rules.shares(day, payer.region()),
                day -> rules.lateFee(day, payer.region()),
                entries.of(payer, insurance));
    }

    private void keep(Account payer, Insurance insurance, InsuranceAccount account) {
        sql.batch(
                """
                update receivable set employer_paid = ?, person_paid = ?, fee_due = ?, fee_paid = ?
                 where region = ? and payer = ? and insurance = ? and month = ?
                   and (employer_paid, person_paid, fee_due, fee_paid) <> (?, ?, ?, ?)""",
                account.months().stream()
                        .map(owed -> paid(payer, insurance, owed))
                        .toList());
        keepOrders(insurance, account);
        keepSettlements(payer, insurance, account.settlements());
        sql.update(
                "delete from contribution_credit where payer = ? and region = ? and insurance = ?",
                payer.token(),
                payer.region(),
                insurance);
        if (account.credit().isPositive()) {
            sql.update(
                    "insert into contribution_credit (payer, region, insurance, amount) values (?, ?, ?, ?)",
                    payer.token(),
                    payer.region(),
                    insurance,
                    account.credit().amount());
        }
    }

    /** Orders of which another amount is open now than is kept. */
    private Set<UUID> moved(Insurance insurance, InsuranceAccount account) {
        Map<UUID, Money> open = account.ordered().entrySet().stream()
                .collect(Collectors.toMap(part -> part.getKey().id(), Map.Entry::getValue, Money::plus));
        if (open.isEmpty()) {
            return Set.of();
        }
        Set<UUID> moved = new HashSet<>();
        sql.each(
                """
                select payment_order, sum(amount - met) as open from payment_order_month
                 where payment_order = any (cast(? as uuid[])) and insurance = ? group by payment_order""",
                row -> {
                    UUID order = row.uuid("payment_order");
                    if (!open.get(order).equals(new Money(row.decimal("open")))) {
                        moved.add(order);
                    }
                },
                open.keySet(),
                insurance);
        return moved;
    }

    private void keepOrders(Insurance insurance, InsuranceAccount account) {
        sql.batch(
                """
                update payment_order_month set met = amount - ?
                 where payment_order = ? and insurance = ? and month = ? and met <> amount - ?""",
                account.ordered().entrySet().stream()
                        .map(part -> new Object[] {
                            part.getValue().amount(),
                            part.getKey().id(),
                            insurance,
                            part.getKey().month().atDay(1),
                            part.getValue().amount()
                        })
                        .toList());
    }

    private static Object[] paid(Account payer, Insurance insurance, Owed owed) {
        Object employer = owed.paid(Share.EMPLOYER).amount();
        Object person = owed.paid(Share.PERSON).amount();
        Object feeDue = owed.due(Share.FEE).amount();
        Object fee = owed.paid(Share.FEE).amount();
        return new Object[] {
            employer,
            person,
            feeDue,
            fee,
            payer.region(),
            payer.token(),
            insurance,
            owed.month().atDay(1),
            employer,
            person,
            feeDue,
            fee
        };
    }

    private void keepSettlements(Account payer, Insurance insurance, List<Settled> settlements) {
        Set<Settled> before =
                new HashSet<>(sql.list("""
                select receipt, month, share, amount, settled_on from contribution_settlement
                 where payer = ? and region = ? and insurance = ?""", Settlements::settled, payer.token(), payer.region(), insurance));
        Set<Settled> gone = new HashSet<>(before);
        settlements.forEach(gone::remove);
        sql.batch(
                """
                delete from contribution_settlement
                 where payer = ? and region = ? and insurance = ? and receipt = ? and month = ? and share = ?""",
                gone.stream()
                        .map(settled -> new Object[] {
                            payer.token(),
                            payer.region(),
                            insurance,
                            settled.receipt(),
                            settled.month().atDay(1),
                            settled.share()
                        })
                        .toList());
        sql.batch(
                """
                insert into contribution_settlement (payer, region, insurance, receipt, month, share, amount, settled_on)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                settlements.stream()
                        .filter(settled -> !before.contains(settled))
                        .map(settled -> new Object[] {
                            payer.token(),
                            payer.region(),
                            insurance,
                            settled.receipt(),
                            settled.month().atDay(1),
                            settled.share(),
                            settled.amount().amount(),
                            settled.on()
                        })
                        .toList());
    }

    private static Settled settled(Row row) {
        return new Settled(
                row.uuid("receipt"),
                YearMonth.from(row.date("month")),
                Share.valueOf(row.text("share")),
                new Money(row.decimal("amount")),
                row.date("settled_on"));
    }
}
