package org.ganlao.gateway.plan.publication.release;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.ganlao.gateway.plan.figure.cell.Cell;
import org.ganlao.gateway.plan.figure.progress.Judged;
import org.ganlao.gateway.plan.figure.progress.Status;
import org.ganlao.gateway.plan.publication.release.ReportView.CityFigure;
import org.ganlao.gateway.plan.publication.release.ReportView.CityLine;
import org.ganlao.gateway.plan.publication.release.ReportView.Moved;
import org.ganlao.gateway.plan.publication.release.ReportView.Named;
import org.ganlao.gateway.plan.publication.release.ReportView.ObservedLine;
import org.ganlao.gateway.plan.publication.release.ReportView.Point;
import org.ganlao.gateway.plan.publication.release.ReportView.TargetLine;
import org.ganlao.gateway.plan.publication.release.domain.Period;
import org.ganlao.gateway.plan.publication.release.domain.Release;
import org.ganlao.gateway.plan.publication.release.domain.ReleaseHead;
import org.ganlao.gateway.plan.targets.catalogue.Indicator;
import org.ganlao.gateway.plan.targets.catalogue.IndicatorKind;
import org.ganlao.gateway.plan.targets.catalogue.Label;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.ganlao.gateway.plan.targets.catalogue.Target;
import org.ganlao.gateway.plan.targets.decomposition.Phasing;
import org.ganlao.gateway.plan.targets.region.Place;

/** What a release's figures say: a pure function of them and of the catalogue by which they are named and judged. */
final class Analysis {

    private static final int MOST_MOVED = 5;

    private final String catalogue;
    private final Plan plan;
    private final List<Indicator> indicators;
    private final List<Place> cities;
    private final Period period;
    private final ReleaseContent content;
    private final Function<String, Optional<Phasing>> phasings;
    private final Map<String, Map<YearMonth, Cell>> cells = new HashMap<>();
    private final Map<String, FrozenTarget> targets = new HashMap<>();

    /**
     * @param catalogue version that plan and indicators are of; it may be a later one than the release's
     * @param cities and the own unit of the plan's region, which is not ranked
     * @param phasings of targets that have one of their own, by indicator
     */
    Analysis(
            String catalogue,
            Plan plan,
            List<Indicator> indicators,
            List<Place> cities,
            Period period,
            ReleaseContent content,
            Function<String, Optional<Phasing>> phasings) {
        this.catalogue = catalogue;
        this.plan = plan;
        this.indicators = indicators;
        this.cities = cities;
        this.period = period;
        this.content = content;
        this.phasings = phasings;
        content.cells()
                .forEach(cell -> cells.computeIfAbsent(place(cell.indicator(), cell.region()), place -> new HashMap<>())
                        .put(cell.month(), cell));
        content.targets().forEach(target -> targets.put(place(target.indicator(), target.region()), target));
    }

    ReportView view(Release release) {
        ReleaseHead head = release.head();
        List<TargetLine> lines = targetLines();
        return new ReportView(
                plan.id(),
                plan.document(),
                head.period().code(),
                head.number(),
                ReleaseView.titleOf(head),
                release.state(),
                head.knownAt(),
                release.isPublic() ? release.ending().at() : null,
                head.hash(),
                standings(lines),
                lines,
                moved(lines),
                cityLines(lines),
                observed(),
                notes(lines));
    }

    /** In the order of the plan. */
    List<TargetLine> targetLines() {
        return plan.targets().stream()
                .flatMap(target -> indicator(target.indicator()).map(found -> line(target, found)).stream())
                .toList();
    }

    private TargetLine line(Target target, Indicator indicator) {
        Optional<Cell> cell = cell(indicator, plan.region(), period.last());
        FrozenTarget frozen = targets.get(place(indicator.id(), plan.region()));
        return new TargetLine(
                named(indicator),
                target.item(),
                cell.map(Cell::value).orElse(null),
                frozen == null ? null : frozen.target(),
                frozen == null ? null : frozen.upperEnd(),
                judged(indicator, target, plan.region()),
                before(indicator),
                change(indicator),
                period.monthsOfTheYear().stream()
                        .map(month -> new Point(
                                month,
                                cell(indicator, plan.region(), month)
                                        .map(Cell::value)
                                        .orElse(null)))
                        .toList(),
                cityFigures(target, indicator));
    }

    private List<CityFigure> cityFigures(Target target, Indicator indicator) {
        List<Judged> standings = cities.stream()
                .map(city -> judged(indicator, target, city.code()))
                .toList();
        List<Judged> ranked = IntStream.range(0, cities.size())
                .filter(i -> !cities.get(i).ownUnit())
                .mapToObj(standings::get)
                .toList();
        List<CityFigure> figures = new ArrayList<>();
        for (int i = 0; i < cities.size(); i++) {
            Place city = cities.get(i);
            FrozenTarget frozen = targets.get(place(indicator.id(), city.code()));
            figures.add(new CityFigure(
                    city.code(),
                    city.name(),
                    cell(indicator, city.code(), period.last()).map(Cell::value).orElse(null),
                    frozen == null ? null : frozen.target(),
                    city.ownUnit() ? null : rank(standings.get(i), ranked),
                    standings.get(i)));
        }
        return figures;
    }

    /** One more than those that have completed more. */
    private static Integer rank(Judged standing, List<Judged> all) {
        if (standing == null || standing.completion() == null) {
            return null;
        }
        return 1
                + (int) all.stream()
                        .filter(other -> other != null && other.completion() != null)
                        .filter(other -> other.completion().compareTo(standing.completion()) > 0)
                        .count();
    }

    /** Null where the region has no target of its own. */
    private Judged judged(Indicator indicator, Target target, String region) {
        FrozenTarget frozen = targets.get(place(indicator.id(), region));
        Optional<Cell> cell = cell(indicator, region, period.last());
        if (frozen == null || cell.isEmpty()) {
            return null;
        }
        return Judged.of(
                plan,
                indicator,
                target.of(frozen.target(), frozen.upperEnd()),
                cell.get(),
                yearStart(indicator, region),
                phasings.apply(indicator.id()).orElse(null));
    }

    private static Map<Status, Long> standings(List<TargetLine> lines) {
        Map<Status, Long> counts = new EnumMap<>(Status.class);
        lines.stream()
                .map(TargetLine::standing)
                .filter(Objects::nonNull)
                .forEach(standing -> counts.merge(standing.status(), 1L, Long::sum));
        return counts;
    }

    private static List<Moved> moved(List<TargetLine> lines) {
        return lines.stream()
                .filter(line -> line.change() != null && line.target() != null)
                .map(line -> new Moved(
                        line.indicator().id(),
                        line.indicator().label(),
                        line.change(),
                        line.change().divide(line.target(), 6, RoundingMode.HALF_UP)))
                .filter(moved -> moved.completionPoints().signum() != 0)
                .sorted(Comparator.comparing(
                                (Moved moved) -> moved.completionPoints().abs())
                        .reversed())
                .limit(MOST_MOVED)
                .toList();
    }

    private List<CityLine> cityLines(List<TargetLine> lines) {
        return cities.stream()
                .map(city -> cityLine(
                        city,
                        lines.stream()
                                .flatMap(line -> line.cities().stream())
                                .filter(figure -> figure.region().equals(city.code()))
                                .map(CityFigure::standing)
                                .filter(Objects::nonNull)
                                .map(Judged::status)
                                .toList()))
                .filter(line -> line.targets() > 0)
                .sorted(Comparator.comparing(CityLine::behind).thenComparing(CityLine::region))
                .toList();
    }

    private static CityLine cityLine(Place city, List<Status> statuses) {
        int done = 0;
        int ahead = 0;
        int onPace = 0;
        int behind = 0;
        for (Status status : statuses) {
            switch (status) {
                case DONE -> done++;
                case AHEAD -> ahead++;
                case ON_PACE -> onPace++;
                case BEHIND, AT_RISK -> behind++;
                case NO_FACTS_YET -> {}
            }
        }
        return new CityLine(city.code(), city.name(), statuses.size(), done, ahead, onPace, behind);
    }

    private List<ObservedLine> observed() {
        return indicators.stream()
                .filter(indicator -> !plan.promises(indicator.id()))
                .map(indicator -> new ObservedLine(
                        named(indicator),
                        cell(indicator, plan.region(), period.last())
                                .map(Cell::value)
                                .orElse(null),
                        before(indicator),
                        change(indicator)))
                .toList();
    }

    private List<Label> notes(List<TargetLine> lines) {
        List<Label> notes = new ArrayList<>();
        if (!catalogue.equals(content.says().catalogue())) {
            notes.add(new Label(
                    "数据与目标为定稿时所定；名称、期限及判定口径取自现行目录 " + catalogue,
                    "Figures and targets are as they were frozen; names, due days and judgement are of the catalogue of today, "
                            + catalogue));
        }
        ReleaseContent.Says says = content.says();
        if (!says.openQuestions().isEmpty()) {
            String open = String.join("; ", says.openQuestions());
            notes.add(new Label(
                    "定稿时未决：" + open + "。理由：" + says.despite(),
                    "Open when frozen: " + open + ". Frozen all the same because: " + says.despite()));
        }
        if (says.replacesBecause() != null) {
            notes.add(new Label(
                    "替代前一号，理由：" + says.replacesBecause(),
                    "Replaces the number before, because: " + says.replacesBecause()));
        }
        lines.stream()
                .filter(line -> line.actual() == null)
                .forEach(line -> notes.add(new Label(
                        line.indicator().label().zh() + "：尚无数据",
                        line.indicator().label().en() + ": nothing has been told yet")));
        plan.targets().stream()
                .filter(target -> target.note() != null)
                .flatMap(target -> indicator(target.indicator())
                        .map(found -> new Label(
                                found.label().zh() + "：" + target.note().zh(),
                                found.label().en() + ": " + target.note().en()))
                        .stream())
                .forEach(notes::add);
        return List.copyOf(notes);
    }

    /** What stood before the period: of a flow nothing at the year's begin, of a stock what it was opened with. */
    private BigDecimal before(Indicator indicator) {
        if (period.before() != null) {
            return cell(indicator, plan.region(), period.before())
                    .map(Cell::value)
                    .orElse(null);
        }
        return switch (indicator.kind()) {
            case FLOW -> BigDecimal.ZERO;
            case STOCK -> yearStart(indicator, plan.region());
            case RATIO, GROWTH -> null;
        };
    }

    private BigDecimal change(Indicator indicator) {
        BigDecimal actual =
                cell(indicator, plan.region(), period.last()).map(Cell::value).orElse(null);
        BigDecimal before = before(indicator);
        if (before == null && actual != null && indicator.kind() == IndicatorKind.FLOW) {
            return actual;
        }
        return actual == null || before == null ? null : actual.subtract(before);
    }

    private BigDecimal yearStart(Indicator indicator, String region) {
        return cell(indicator, region, period.last().withMonth(1).minusMonths(1))
                .map(Cell::value)
                .orElse(null);
    }

    private Optional<Cell> cell(Indicator indicator, String region, YearMonth month) {
        return Optional.ofNullable(
                cells.getOrDefault(place(indicator.id(), region), Map.of()).get(month));
    }

    private Optional<Indicator> indicator(String id) {
        return indicators.stream().filter(found -> found.id().equals(id)).findFirst();
    }

    private Named named(Indicator indicator) {
        return new Named(
                indicator.id(),
                indicator.label(),
                indicator.unit().label(),
                indicator.unit().decimals(),
                indicator.kind(),
                plan.unitOf(indicator));
    }

    private static String place(String indicator, String region) {
        return indicator + " " + region;
    }
}
