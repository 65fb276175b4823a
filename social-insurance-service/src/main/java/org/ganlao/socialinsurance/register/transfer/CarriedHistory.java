package org.ganlao.socialinsurance.register.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.socialinsurance.collection.history.ContributionHistory;
import org.ganlao.socialinsurance.collection.history.ContributionMonth;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.register.transfer.domain.Carried;
import org.ganlao.socialinsurance.register.transfer.domain.EnrolmentTransfer;
import org.ganlao.socialinsurance.register.transfer.domain.TransferRefusal;

/**
 * The months that go along. Inside the province they are found by the person wherever they were paid, so nothing is written
 * for a transfer; those of another province are taken in.
 */
@ApplicationScoped
class CarriedHistory {

    private final ContributionHistory history;
    private final StatedMonths stated;

    CarriedHistory(ContributionHistory history, StatedMonths stated) {
        this.history = history;
        this.stated = stated;
    }

    /**
     * How many months were paid.
     *
     * @param tokens all under which rows may know the person
     */
    int months(Collection<String> tokens, Insurance insurance) {
        return Math.toIntExact(history.of(tokens, insurance).stream()
                .map(ContributionMonth::month)
                .distinct()
                .count());
    }

    private static Money account(List<StatedMonth> months) {
        return Money.sum(months.stream().map(StatedMonth::accountPart).toList());
    }

    /** Refuses months that cannot be. */
    static Carried required(OutsideArrival arrival) {
        Set<YearMonth> stated = new HashSet<>();
        for (StatedMonth month : arrival.months()) {
            if (!stated.add(month.month())) {
                throw new Rejection(TransferRefusal.MONTH_STATED_TWICE, month.month()).at("/months");
            }
            if (Stream.of(month.base(), month.employerPart(), month.personPart(), month.accountPart())
                    .anyMatch(Money::isNegative)) {
                throw new Rejection(TransferRefusal.MONTH_BELOW_NOTHING, month.month()).at("/months");
            }
            if (!month.month().isBefore(YearMonth.from(arrival.on()))) {
                throw new Rejection(TransferRefusal.MONTH_AFTER_MOVE, month.month(), arrival.on()).at("/months");
            }
        }
        Money account = account(arrival.months());
        if (arrival.account().compareTo(account) < 0) {
            throw new Rejection(TransferRefusal.ACCOUNT_NOT_OF_MONTHS, account, arrival.account()).at("/account");
        }
        return new Carried(stated.size(), arrival.account());
    }

    /**
     * Takes in the stated months that stand in no history yet: one that both provinces state counts once.
     *
     * @param tokens all under which rows may know the person, the present one first
     * @return what they bring to the account
     */
    Money take(EnrolmentTransfer transfer, List<String> tokens) {
        Set<YearMonth> here = paid(tokens, transfer.insurance());
        List<StatedMonth> fresh = stated.of(transfer.id()).stream()
                .filter(month -> !here.contains(month.month()))
                .toList();
        history.take(fresh.stream()
                .map(month -> new ContributionMonth(
                        tokens.get(0),
                        transfer.insurance(),
                        month.month(),
                        transfer.id(),
                        ContributionMonth.Kind.TRANSFER,
                        transfer.route().toRegion(),
                        null,
                        month.base(),
                        month.employerPart(),
                        month.personPart(),
                        month.accountPart(),
                        transfer.occurredOn()))
                .toList());
        return account(fresh);
    }

    /** Takes out the months that a transfer brought. */
    void strikeOut(UUID transfer) {
        history.strikeOut(transfer);
    }

    private Set<YearMonth> paid(Collection<String> tokens, Insurance insurance) {
        return history.of(tokens, insurance).stream()
                .collect(Collectors.groupingBy(
                        ContributionMonth::month,
                        Collectors.reducing(Money.ZERO, ContributionMonth::base, Money::plus)))
                .entrySet()
                .stream()
                .filter(month -> month.getValue().isPositive())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
