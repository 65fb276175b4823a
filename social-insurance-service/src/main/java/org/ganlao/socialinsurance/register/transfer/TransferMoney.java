package org.ganlao.socialinsurance.register.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.oldage.account.Accounts;
import org.ganlao.socialinsurance.oldage.account.domain.AccountSource;
import org.ganlao.socialinsurance.oldage.account.domain.AccountUse;
import org.ganlao.socialinsurance.register.enrolment.domain.Enrolment;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.register.transfer.domain.EnrolmentTransfer;
import org.ganlao.socialinsurance.register.transfer.domain.Route;
import org.ganlao.socialinsurance.register.transfer.domain.TransferRefusal;
import org.ganlao.socialinsurance.treasury.fund.FundExpense;
import org.ganlao.socialinsurance.treasury.fund.FundIncome;
import org.ganlao.socialinsurance.treasury.fund.Funds;

/**
 * What an individual account brings along, from fund to fund. Inside the province the account itself stays as it is, since it
 * is known by the person; the money follows where another fund carries the insurance from now on.
 */
@ApplicationScoped
class TransferMoney {

    private final Accounts accounts;
    private final Funds funds;
    private final BusinessClock clock;
    private final Sql sql;

    TransferMoney(Accounts accounts, Funds funds, BusinessClock clock, Sql sql) {
        this.accounts = accounts;
        this.funds = funds;
        this.clock = clock;
        this.sql = sql;
    }

    /** Insurances without accounts carry nothing. */
    Money carried(Collection<String> tokens, Insurance insurance) {
        return switch (insurance) {
            case PENSION, MEDICAL ->
                accounts.balance(tokens, insurance, clock.today()).max(Money.ZERO);
            case UNEMPLOYMENT, INJURY, MATERNITY, RESIDENT_MEDICAL, LAND_EXPROPRIATED -> Money.ZERO;
        };
    }

    /** @throws org.ganlao.platform.problem.Rejection balance-too-low where the fund that it leaves has not enough */
    void within(EnrolmentTransfer transfer) {
        if (!samePool(transfer.insurance(), transfer.route())) {
            move(
                    transfer.id(),
                    transfer.insurance(),
                    transfer.route(),
                    transfer.carried().account());
        }
    }

    /**
     * The same for many at once, in the order of the insurances.
     *
     * @return what went from fund to fund
     */
    Money within(UUID subject, Route route, List<Enrolment> leaving) {
        Map<Insurance, Set<String>> tokens = new TreeMap<>(leaving.stream()
                .collect(Collectors.groupingBy(
                        enrolment -> enrolment.insuredAs().insurance(),
                        Collectors.mapping(enrolment -> enrolment.person().token(), Collectors.toSet()))));
        Money moved = Money.ZERO;
        for (Map.Entry<Insurance, Set<String>> of : tokens.entrySet()) {
            Money account = samePool(of.getKey(), route) ? Money.ZERO : accountsOf(of.getValue(), of.getKey());
            move(subject, of.getKey(), route, account);
            moved = moved.plus(account);
        }
        return moved;
    }

    private Money accountsOf(Set<String> tokens, Insurance insurance) {
        return switch (insurance) {
            case PENSION, MEDICAL ->
                sql.one("""
                                select coalesce(sum(greatest(balance, 0)), 0) as carried
                                  from (select sum(amount) as balance from account_movement
                                         where person = any (?) and insurance = ? and on_day <= ? group by person) account""", row -> new Money(row.decimal("carried")), tokens, insurance, clock.today())
                        .orElseThrow();
            case UNEMPLOYMENT, INJURY, MATERNITY, RESIDENT_MEDICAL, LAND_EXPROPRIATED -> Money.ZERO;
        };
    }

    private boolean samePool(Insurance insurance, Route route) {
        LocalDate today = clock.today();
        return funds.pool(insurance, route.fromRegion(), today).equals(funds.pool(insurance, route.toRegion(), today));
    }

    private void move(UUID subject, Insurance insurance, Route route, Money account) {
        if (account.isPositive()) {
            LocalDate today = clock.today();
            funds.pay(insurance, route.fromRegion(), FundExpense.TRANSFER_OUT, subject, today, account);
            funds.receive(insurance, route.toRegion(), FundIncome.TRANSFER_IN, subject, today, account);
        }
    }

    /**
     * @param tokens all under which rows may know the person, the present one first
     * @throws org.ganlao.platform.problem.Rejection balance-too-low where the fund has not enough
     */
    void outOfProvince(EnrolmentTransfer transfer, List<String> tokens) {
        LocalDate today = clock.today();
        Money interest = accounts.settle(tokens, transfer.insurance(), transfer.id(), today);
        Money taken = accounts.spend(
                tokens,
                transfer.insurance(),
                AccountUse.TRANSFER_OUT,
                transfer.id(),
                today,
                transfer.carried().account().plus(interest));
        if (taken.isPositive()) {
            funds.pay(
                    transfer.insurance(),
                    transfer.route().fromRegion(),
                    FundExpense.TRANSFER_OUT,
                    transfer.id(),
                    today,
                    taken);
        }
    }

    /**
     * @param ofMonths what the months that came along bring to the account
     * @return the posting; null where no money came
     */
    UUID intoProvince(EnrolmentTransfer transfer, Money ofMonths) {
        LocalDate today = clock.today();
        Money account = transfer.carried().account();
        UUID posting = account.isPositive()
                ? funds.receive(
                        transfer.insurance(),
                        transfer.route().toRegion(),
                        FundIncome.TRANSFER_IN,
                        transfer.id(),
                        today,
                        account)
                : null;
        Money beyond = account.minus(ofMonths);
        if (beyond.isPositive()) {
            accounts.credit(
                    transfer.person(),
                    transfer.insurance(),
                    AccountSource.TRANSFER_IN,
                    transfer.id(),
                    transfer.occurredOn(),
                    beyond);
        }
        return posting;
    }

    /**
     * The money never came, and the months that were stated with it are out of the history.
     *
     * @param tokens all under which rows may know the person
     * @throws Rejection account-used where the account would owe something, balance-too-low where the fund has not enough
     */
    void notCome(EnrolmentTransfer transfer, Collection<String> tokens) {
        LocalDate today = clock.today();
        if (transfer.posting() != null) {
            funds.reverse(transfer.posting(), today, transfer.annulReason());
        }
        accounts.undo(transfer.id(), today);
        Money left = accounts.balance(tokens, transfer.insurance(), today);
        if (left.isNegative()) {
            throw new Rejection(TransferRefusal.ACCOUNT_USED, left.negated());
        }
    }
}
