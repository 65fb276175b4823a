package org.ganlao.employment.money.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.money.oversight.domain.Inspection;
import org.ganlao.employment.money.oversight.domain.InspectionFinding;
import org.ganlao.employment.money.oversight.domain.InspectionKind;
import org.ganlao.employment.money.oversight.domain.SampledClaim;
import org.ganlao.platform.http.Versioned;

record InspectionView(
        UUID id,
        int version,
        String region,
        InspectionKind kind,
        String plan,
        LocalDate from,
        LocalDate to,
        LocalDate drawnOn,

        @Schema(
                description =
                        "抽样种子，开始检查时随机生成 · Random seed, made when the inspection began; the same on the same population draws the same sample")
        String seed,

        @Schema(description = "抽样总体笔数 · Claims of which the sample was drawn")
        int population,

        List<SampledClaim> sample,

        @Schema(description = "各地区得分 · Score of each region with a sampled claim or a finding")
        List<RegionScore> scores,

        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    private static final int FULL = 100;

    @Schema(name = "RegionScore")
    record RegionScore(
            String region,
            int sampled,
            int findings,

            @Schema(description = "得分：100减扣分，不低于0 · 100 less deductions, not below 0")
            int score) {}

    static InspectionView from(Inspection inspection, List<InspectionFinding> findings) {
        return new InspectionView(
                inspection.id(),
                inspection.version(),
                inspection.region(),
                inspection.kind(),
                inspection.plan(),
                inspection.from(),
                inspection.to(),
                inspection.occurredOn(),
                inspection.seed(),
                inspection.population(),
                inspection.sample(),
                scores(inspection.sample(), findings),
                inspection.annulReason(),
                inspection.origin().sourceRef(),
                inspection.recordedAt());
    }

    private static List<RegionScore> scores(List<SampledClaim> sample, List<InspectionFinding> findings) {
        Map<String, List<SampledClaim>> sampled = sample.stream().collect(Collectors.groupingBy(SampledClaim::region));
        Map<String, List<InspectionFinding>> found =
                new TreeMap<>(findings.stream().collect(Collectors.groupingBy(InspectionFinding::region)));
        return Stream.concat(sampled.keySet().stream(), found.keySet().stream())
                .distinct()
                .sorted()
                .map(region -> score(
                        region, sampled.getOrDefault(region, List.of()).size(), found.getOrDefault(region, List.of())))
                .toList();
    }

    private static RegionScore score(String region, int sampled, List<InspectionFinding> found) {
        int deducted = found.stream().mapToInt(InspectionFinding::deduction).sum();
        return new RegionScore(region, sampled, found.size(), Math.max(0, FULL - deducted));
    }
}
