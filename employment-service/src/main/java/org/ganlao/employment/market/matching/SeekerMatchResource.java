package org.ganlao.employment.market.matching;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/job-seekers/{id}/matches")
@Tag(name = "求职登记 · Job seekers")
public class SeekerMatchResource {

    private final MatchVacancies matches;

    SeekerMatchResource(MatchVacancies matches) {
        this.matches = matches;
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "为求职人员匹配空岗 · Vacancies that fit the person", description = "评分同上 · Scored in the same way")
    public MatchedVacanciesView read(@PathParam("id") UUID id, @Valid @BeanParam MatchLimit limit) {
        return matches.of(id, limit.limit);
    }
}
