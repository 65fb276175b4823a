package org.ganlao.gateway.plan.publication.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.gateway.plan.figure.cell.Cell;
import org.ganlao.gateway.plan.figure.cell.CellStatus;
import org.ganlao.gateway.plan.figure.progress.Judged;
import org.ganlao.gateway.plan.figure.progress.Status;
import org.ganlao.gateway.plan.publication.release.ReportView.TargetLine;
import org.ganlao.gateway.plan.publication.release.domain.Period;
import org.ganlao.gateway.plan.publication.release.domain.Release;
import org.ganlao.gateway.plan.publication.release.domain.ReleaseHead;
import org.ganlao.gateway.plan.targets.catalogue.Catalogue;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.ganlao.gateway.plan.targets.region.Place;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.region.Region;
import org.junit.jupiter.api.Test;

class AnalysisTest {

    private static final Catalogue CATALOGUE = Catalogue.shipped();
    private static final Plan PLAN = CATALOGUE.plan("2007").orElseThrow();
    private static final Period QUARTER = Period.of("2007-Q1");
    private static final Instant NOW = Instant.parse("2007-04-10T00:00:00Z");

    private static final ReleaseContent CONTENT = new ReleaseContent(
            new ReleaseContent.Says(
                    "2007", "2007-Q1", 1, NOW, "c", 1, List.of("unsettled skills"), "<script>补报</script>", null, null),
            List.of(),
            List.of(
                    target("new-urban-employment", "360000", "430000"),
                    target("new-urban-employment", "360100", "90000"),
                    target("new-urban-employment", "360200", "20000"),
                    target("new-urban-employment", "360000-own", "10000"),
                    target("pension-insured", "360000", "4630000"),
                    target("contract-signing-rate", "360000", "0.92")),
            List.of(
                    cell("new-urban-employment", "360000", "2007-01", "30000"),
                    cell("new-urban-employment", "360000", "2007-02", "60000"),
                    cell("new-urban-employment", "360000", "2007-03", "100000"),
                    cell("new-urban-employment", "360100", "2007-03", "5000"),
                    cell("new-urban-employment", "360200", "2007-03", "8000"),
                    cell("new-urban-employment", "360000-own", "2007-03", "9000"),
                    cell("pension-insured", "360000", "2006-12", "4180000"),
                    cell("pension-insured", "360000", "2007-03", "4292500"),
                    cell("contract-signing-rate", "360000", "2007-03", "0.93"),
                    cell("microloans-issued", "360000", "2007-03", null)));

    private static final Place OWN_UNIT =
            new Place(new Region("360000", "江西省", "Jiangxi Province", null, null, null, "x"), true);

    private final ReportView report = report();

    @Test
    void a_flow_moved_by_all_that_came_in_since_the_years_begin() {
        TargetLine line = line("new-urban-employment");

        assertThat(line.change()).isEqualByComparingTo("100000");
        assertThat(line.standing().completion()).isEqualByComparingTo("0.232558");
        assertThat(line.standing().pace()).isEqualByComparingTo("0.246575");
        assertThat(line.standing().status()).isEqualTo(Status.ON_PACE);
        assertThat(line.months()).extracting(ReportView.Point::value).hasSize(3).doesNotContainNull();
    }

    @Test
    void a_stock_is_judged_by_the_way_from_what_stood_at_the_years_start() {
        TargetLine line = line("pension-insured");

        assertThat(line.before()).isEqualByComparingTo("4180000");
        assertThat(line.change()).isEqualByComparingTo("112500");
        assertThat(line.standing().status()).isEqualTo(Status.ON_PACE);
    }

    @Test
    void a_rate_is_done_once_it_stands_above_its_target() {
        assertThat(line("contract-signing-rate").standing().status()).isEqualTo(Status.DONE);
        assertThat(report.standings()).containsEntry(Status.DONE, 1L).containsEntry(Status.ON_PACE, 2L);
    }

    @Test
    void a_target_of_several_years_is_judged_from_its_own_first_day() {
        Judged standing = Judged.of(
                CATALOGUE.plan("2008").orElseThrow(),
                CATALOGUE.indicators().get("service-network-coverage"),
                CATALOGUE.plan("2008").orElseThrow().targetOf("service-network-coverage"),
                cell("service-network-coverage", "360000", "2008-03", "0.5"),
                null,
                null);

        // of the 731 days from 2007-01-01 to 2008-12-31, 456 are gone
        assertThat(standing.pace()).isEqualByComparingTo("0.623803");
    }

    @Test
    void cities_with_targets_of_their_own_are_ranked_the_own_unit_is_not_and_those_behind_stand_last() {
        assertThat(line("new-urban-employment").cities())
                .extracting(ReportView.CityFigure::region, ReportView.CityFigure::rank)
                .containsExactly(tuple("360100", 2), tuple("360200", 1), tuple("360000-own", null));
        assertThat(line("new-urban-employment").cities().get(2).standing().completion())
                .isEqualByComparingTo("0.9");
        assertThat(report.cities())
                .extracting(ReportView.CityLine::region, ReportView.CityLine::name)
                .containsExactly(tuple("360000-own", "江西省本级"), tuple("360200", "景德镇市"), tuple("360100", "南昌市"));
        assertThat(report.cities().get(1).ahead()).isEqualTo(1);
        assertThat(report.cities().get(2).behind()).isEqualTo(1);
    }

    @Test
    void what_moved_most_comes_first_by_the_share_of_its_target() {
        assertThat(report.moved())
                .extracting(ReportView.Moved::indicator)
                .containsExactly("new-urban-employment", "pension-insured");
    }

    @Test
    void notes_say_what_was_open_what_was_not_told_and_how_the_print_is_read() {
        assertThat(report.notes())
                .extracting(note -> note.en())
                .anyMatch(note -> note.contains("unsettled skills"))
                .anyMatch(note -> note.contains("nothing has been told yet"));
    }

    @Test
    void the_page_runs_no_script_and_lets_none_in() {
        String page = ReportPage.of(report, true);

        assertThat(page)
                .doesNotContain("<script")
                .contains("&lt;script&gt;")
                .contains("lang=\"en\"")
                .contains("not to be quoted")
                .contains("430,000")
                .contains("93.0%");
        assertThat(page.split("<svg", -1)).hasSameSizeAs(page.split("</svg>", -1));
        assertThat(page.split("<svg role=\"img\"", -1)).hasSameSizeAs(page.split("aria-label=", -1));
    }

    private TargetLine line(String indicator) {
        return report.targets().stream()
                .filter(line -> line.indicator().id().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private static ReportView report() {
        Release release = new Release(new ReleaseHead(
                UUID.randomUUID(),
                "2007",
                QUARTER,
                1,
                new Origin("c", "1"),
                NOW,
                "c",
                1,
                CONTENT.cells().size(),
                CONTENT.hash(),
                List.of("employment"),
                "planning-statistics",
                CONTENT.says().openQuestions(),
                CONTENT.says().despite(),
                null,
                null,
                "statistician",
                NOW));
        return new Analysis(
                        "c",
                        PLAN,
                        List.copyOf(CATALOGUE.indicators().values()),
                        List.of(city("360100", "南昌市"), city("360200", "景德镇市"), OWN_UNIT),
                        QUARTER,
                        CONTENT,
                        indicator -> Optional.empty())
                .view(release);
    }

    private static Place city(String code, String name) {
        return new Place(new Region(code, name, name, null, null, null, "x"), false);
    }

    private static FrozenTarget target(String indicator, String region, String target) {
        return new FrozenTarget(indicator, region, new BigDecimal(target), null);
    }

    private static Cell cell(String indicator, String region, String month, String value) {
        BigDecimal figure = value == null ? null : new BigDecimal(value);
        return new Cell(
                indicator,
                region,
                YearMonth.parse(month),
                figure,
                null,
                figure,
                value == null ? CellStatus.NOT_TOLD : CellStatus.TOLD);
    }
}
