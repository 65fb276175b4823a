package org.ganlao.skills.certification.structure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is certified for what on a day. */
record SkillStructureView(
        LocalDate on,

        @Schema(description = "持证人数，每人按其最高等级计一次 · Persons, each once, at their highest level")
        long persons,

        @Schema(description = "有效证书数 · Certificates in force")
        long certificates,

        List<SkillLevel> levels,
        List<SkillLine> lines) {

    /**
     * One level in all.
     *
     * @param level 5 primary to 1 senior technician
     * @param share of all persons; nothing where there are none
     */
    @Schema(name = "SkillLevel")
    record SkillLevel(
            int level,
            long persons,
            long certificates,

            @Schema(description = "占持证人数的比例 · Share of all persons", examples = "0.4231")
            BigDecimal share) {}

    @Schema(name = "SkillLine")
    record SkillLine(String region, String occupation, int level, long persons, long certificates) {}

    private static final int PLACES = 4;
    private static final int LEVELS = 5;

    static SkillStructureView of(LocalDate on, List<SkillLine> lines) {
        long persons = lines.stream().mapToLong(SkillLine::persons).sum();
        return new SkillStructureView(
                on,
                persons,
                lines.stream().mapToLong(SkillLine::certificates).sum(),
                IntStream.rangeClosed(1, LEVELS)
                        .mapToObj(level -> level(level, lines, persons))
                        .toList(),
                lines);
    }

    private static SkillLevel level(int level, List<SkillLine> lines, long all) {
        List<SkillLine> ofLevel =
                lines.stream().filter(line -> line.level() == level).toList();
        long persons = ofLevel.stream().mapToLong(SkillLine::persons).sum();
        return new SkillLevel(
                level,
                persons,
                ofLevel.stream().mapToLong(SkillLine::certificates).sum(),
                all == 0
                        ? null
                        : BigDecimal.valueOf(persons).divide(BigDecimal.valueOf(all), PLACES, RoundingMode.HALF_UP));
    }
}
