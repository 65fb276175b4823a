package org.ganlao.gateway.plan.figure.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.ganlao.gateway.plan.figure.cell.Figure;
import org.ganlao.gateway.plan.targets.catalogue.IndicatorKind;
import org.ganlao.gateway.plan.targets.catalogue.Judgement;
import org.ganlao.gateway.plan.targets.catalogue.Target;

/** Holds a figure against its target, as of the pace. */
record Assessment(IndicatorKind kind, int decimals, Target target, Judgement judgement) {

    private static final int SHARE_DECIMALS = 6;

    Standing of(Figure figure, Pace pace, Trend trend) {
        if (figure.value() == null) {
            return Standing.NO_FACTS_YET;
        }
        BigDecimal actual = figure.value();
        BigDecimal way = way(figure);
        BigDecimal lead = kind == IndicatorKind.RATIO ? actual.subtract(target.floor()) : way.subtract(pace.share());
        return new Standing(
                share(actual, target.floor()),
                way,
                lead,
                target.floor().subtract(actual),
                status(actual, lead),
                outlook(figure, pace, trend),
                neededPerMonth(target.floor().subtract(actual), pace));
    }

    private BigDecimal way(Figure figure) {
        return switch (kind) {
            case RATIO -> null;
            case FLOW, GROWTH -> share(figure.value(), target.floor());
            case STOCK -> {
                BigDecimal wholeWay = target.floor().subtract(figure.base());
                yield wholeWay.signum() > 0
                        ? share(figure.value().subtract(figure.base()), wholeWay)
                        : share(figure.value(), target.floor());
            }
        };
    }

    private Status status(BigDecimal actual, BigDecimal lead) {
        if (target.isRange() && actual.compareTo(target.ceiling()) > 0) {
            return Status.AHEAD;
        }
        if (actual.compareTo(target.floor()) >= 0) {
            return Status.DONE;
        }
        if (lead.compareTo(judgement.risk().negate()) < 0) {
            return Status.AT_RISK;
        }
        if (lead.compareTo(judgement.tolerance().negate()) < 0) {
            return Status.BEHIND;
        }
        return lead.compareTo(judgement.tolerance()) > 0 ? Status.AHEAD : Status.ON_PACE;
    }

    /** What each month left has to bring; null of rates, and where the target is reached or its day past. */
    private BigDecimal neededPerMonth(BigDecimal gap, Pace pace) {
        long months = pace.monthsLeft();
        return switch (kind) {
            case RATIO, GROWTH -> null;
            case FLOW, STOCK ->
                gap.signum() <= 0 || months == 0
                        ? null
                        : gap.divide(BigDecimal.valueOf(months), decimals, RoundingMode.CEILING);
        };
    }

    private Outlook outlook(Figure figure, Pace pace, Trend trend) {
        Outlook drawn = drawn(figure, pace);
        return switch (kind) {
            case RATIO, GROWTH -> drawn;
            case FLOW, STOCK ->
                drawn == null
                        ? null
                        : drawn.beside(trend.asRecently(figure.value(), pace.daysLeft(), decimals))
                                .beside(trend.asLastYear(figure.value(), decimals));
        };
    }

    private Outlook drawn(Figure figure, Pace pace) {
        if (kind == IndicatorKind.RATIO) {
            return Outlook.of(figure.value(), Outlook.Method.HELD);
        }
        if (pace.share().signum() == 0) {
            return null;
        }
        return switch (kind) {
            case STOCK -> {
                BigDecimal change = figure.value().subtract(figure.base());
                yield Outlook.of(
                        figure.base().add(change.divide(pace.share(), decimals, RoundingMode.HALF_UP)),
                        pace.phased() ? Outlook.Method.PHASED : Outlook.Method.LINEAR_FROM_YEAR_START);
            }
            case FLOW, GROWTH, RATIO ->
                Outlook.of(
                        figure.value().divide(pace.share(), decimals, RoundingMode.HALF_UP),
                        pace.phased() ? Outlook.Method.PHASED : Outlook.Method.LINEAR);
        };
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, SHARE_DECIMALS, RoundingMode.HALF_UP);
    }
}
