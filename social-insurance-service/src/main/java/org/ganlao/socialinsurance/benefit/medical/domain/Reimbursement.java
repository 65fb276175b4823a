package org.ganlao.socialinsurance.benefit.medical.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.parameter.DatedValue;
import org.ganlao.platform.parameter.ParameterSet;

/**
 * Who pays what of one bill; the parts sum to it. The preview and the claim ask the same one.
 *
 * @param total of the bill
 * @param pooled by the pooled fund (统筹基金), the residents' fund or the separate pool of retired cadres
 * @param supplementary by the supplementary insurance, of what lies above the cap
 * @param payableFromAccount of the person's own part, what the personal account may be used for: all but class C
 * @param own by the person, from the account or in cash
 * @param steps how it was worked out, in order
 * @param trace every figure used, with its source
 */
public record Reimbursement(
        Money total,
        Money pooled,
        Money supplementary,
        Money payableFromAccount,
        Money own,
        List<Step> steps,
        List<DatedValue> trace) {

    private static final int STEP_PLACES = 6;

    /** A value on the way, in yuan or as a ratio; shown with at most six places, reckoned on with all. */
    public record Step(String name, BigDecimal value) {

        static Step of(String name, BigDecimal value) {
            return new Step(name, value.setScale(Math.min(value.scale(), STEP_PLACES), RoundingMode.HALF_UP));
        }
    }

    /**
     * Works the bill out (国发〔1998〕44号第三条): what counts of it, less the deductible, by the ratio, up to what is left of the
     * cap; the supplementary insurance takes its ratio of the rest. Rounds once, at each payer's part.
     *
     * @param year before this bill
     * @param region where the person is insured
     */
    public static Reimbursement of(Cover cover, Bill bill, YearSoFar year, String region, ParameterSet figures) {
        if (!cover.pools(bill.care())) {
            return split(cover, bill.costs(), Money.ZERO, Money.ZERO, List.of(), figures.trace());
        }
        ReimbursementRules rules = ReimbursementRules.of(cover, bill, year.stays(), region, figures);
        Costs costs = bill.costs();
        BigDecimal counted = costs.classA()
                .amount()
                .multiply(rules.shareA())
                .add(costs.classB().amount().multiply(rules.shareB()))
                .add(costs.classC().amount().multiply(rules.shareC()));
        BigDecimal deducted = counted.min(rules.deductible());
        BigDecimal above = counted.subtract(deducted);
        BigDecimal uncapped = above.multiply(rules.ratio());
        Money pooled = pooled(rules, year, uncapped);
        Money supplementary = supplementary(rules, year, uncapped, pooled);
        return split(
                cover,
                costs,
                pooled,
                supplementary,
                List.of(
                        Step.of("counted", counted),
                        Step.of("deductible", deducted),
                        Step.of("above-deductible", above),
                        Step.of("ratio", rules.ratio()),
                        Step.of("by-ratio", uncapped),
                        Step.of("pooled-earlier", year.pooled().amount()),
                        Step.of("pooled", pooled.amount()),
                        Step.of("supplementary", supplementary.amount())),
                figures.trace());
    }

    private static Money pooled(ReimbursementRules rules, YearSoFar year, BigDecimal uncapped) {
        Money wanted = Money.rounded(uncapped);
        return rules.cap() == null ? wanted : wanted.min(left(rules, year));
    }

    /** A cap with a fraction of a cent ends at the cent below. */
    private static Money left(ReimbursementRules rules, YearSoFar year) {
        Money cap = new Money(rules.cap().setScale(2, RoundingMode.DOWN));
        return cap.minus(year.pooled()).max(Money.ZERO);
    }

    /** Of the costs that the ratio would have paid from beyond the cap. */
    private static Money supplementary(ReimbursementRules rules, YearSoFar year, BigDecimal uncapped, Money pooled) {
        BigDecimal beyond = uncapped.subtract(pooled.amount());
        if (rules.cap() == null || pooled.compareTo(left(rules, year)) < 0 || beyond.signum() <= 0) {
            return Money.ZERO;
        }
        BigDecimal share = beyond.multiply(rules.supplementaryRatio()).divide(rules.ratio(), 2, RoundingMode.HALF_UP);
        return new Money(share)
                .min(rules.supplementaryCap().minus(year.supplementary()).max(Money.ZERO));
    }

    private static Reimbursement split(
            Cover cover, Costs costs, Money pooled, Money supplementary, List<Step> steps, List<DatedValue> trace) {
        Money own = costs.total().minus(pooled).minus(supplementary);
        Money payable = cover.hasAccount() ? own.minus(costs.classC()).max(Money.ZERO) : Money.ZERO;
        return new Reimbursement(costs.total(), pooled, supplementary, payable, own, steps, trace);
    }

    /** What the account pays of the person's part. */
    public Money fromAccount(Money balance) {
        return payableFromAccount.min(balance.max(Money.ZERO));
    }
}
