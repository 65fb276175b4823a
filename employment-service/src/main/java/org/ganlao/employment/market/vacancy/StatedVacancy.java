package org.ganlao.employment.market.vacancy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.market.vacancy.domain.JobOffer;
import org.ganlao.employment.market.vacancy.domain.Vacancy;
import org.ganlao.employment.occupation.domain.SkillLevel;
import org.ganlao.employment.register.StatedEntry;
import org.ganlao.platform.personal.EmployerToken;

/** A vacancy as requests state it and answers show it; a correction states it anew and whole. */
record StatedVacancy(
        @NotNull EmployerToken employer,

        @Schema(description = "岗位名称与起始日期 · Its title, and since when persons are wanted") @Valid @NotNull
        StatedEntry entry,

        @Schema(description = "职业分类代码，可为大类至细类 · Code of the occupation, of any depth", examples = "6-04-01-01")
        @NotNull
        @Pattern(regexp = "[1-8](-[0-9]{2}){0,3}")
        String occupation,

        @Schema(description = "要求的职业资格等级，无要求不填 · Level asked for, absent where none is")
        SkillLevel level,

        @Schema(description = "城镇岗位 · Whether the work is in a town") @NotNull
        Boolean urban,

        @Schema(description = "招聘人数 · Persons wanted", examples = "5") @NotNull @Min(1) @Max(10_000)
        Integer places,

        @Valid @NotNull StatedWage wage,

        @Schema(description = "招聘截止日期，长期招聘不填 · Last day on which persons are wanted, absent until further notice")
        LocalDate until,

        @Schema(description = "提供该信息的职业介绍机构 · Agency that brought it into the network, absent where the bureau did")
        UUID agency) {

    JobOffer offer() {
        return new JobOffer(employer.value(), occupation, level, urban, places, wage.wage(), until, agency);
    }

    static StatedVacancy from(Vacancy vacancy) {
        JobOffer offer = vacancy.offer();
        return new StatedVacancy(
                EmployerToken.of(offer.employer()),
                StatedEntry.from(vacancy.entry()),
                offer.occupation(),
                offer.level(),
                offer.urban(),
                offer.places(),
                StatedWage.from(offer.wage()),
                offer.until(),
                offer.agency());
    }
}
