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

@Path("/v1/vacancies/{id}/matches")
@Tag(name = "空岗信息 · Vacancies")
public class VacancyMatchResource {

    private final MatchSeekers matches;

    VacancyMatchResource(MatchSeekers matches) {
        this.matches = matches;
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(
            summary = "为空岗匹配求职人员 · Persons who fit the vacancy",
            description =
                    "按职业、常住地区与等级评分，附计分过程；仅限同一职业大类的在册求职登记 · "
                            + "Scored by occupation, residence and level with the working, among open registrations of its major group")
    public MatchedSeekersView read(@PathParam("id") UUID id, @Valid @BeanParam MatchLimit limit) {
        return matches.of(id, limit.limit);
    }
}
