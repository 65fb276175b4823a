package org.ganlao.skills.certification.structure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/skill-structure/{region}")
@Tag(name = "技能结构 · Skill structure")
public class SkillStructureResource {

    private static final String OCCUPATION =
            "职业代码或其开头，仅在其内按最高等级计 · Code of an occupation or its beginning, within which the highest level counts";

    private final ReadStructure reading;

    SkillStructureResource(ReadStructure reading) {
        this.reading = reading;
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor", "analyst"})
    @Operation(
            summary =
                    "技能结构：本地区及下辖按地区、职业、等级的持证人数 · Certified workers of the region and those below, by region, occupation and level on a day")
    public SkillStructureView structure(
            @PathParam("region") String region,
            @Parameter(description = OCCUPATION) @QueryParam("occupation") @Size(max = 40) String occupation,
            @Parameter(description = "统计日，默认今日 · Day, today unless given") @QueryParam("on") LocalDate on) {
        return reading.on(region, occupation, on);
    }

    @GET
    @Path("/trend")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor", "analyst"})
    @Operation(summary = "技能结构走势：近十二个月末 · The structure at the ends of the last twelve months")
    public List<SkillTrendMonth> trend(
            @PathParam("region") String region,
            @Parameter(description = OCCUPATION) @QueryParam("occupation") @Size(max = 40) String occupation) {
        return reading.trend(region, occupation);
    }
}
