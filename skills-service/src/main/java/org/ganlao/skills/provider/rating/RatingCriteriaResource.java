package org.ganlao.skills.provider.rating;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/rating-criteria")
@Tag(name = "培训机构信用等级 · Credit rating of institutions")
public class RatingCriteriaResource {

    private final RateInstitutions rating;

    RatingCriteriaResource(RateInstitutions rating) {
        this.rating = rating;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "查看评定标准 · Read the criteria in force on a day; today's without one",
            description = "向社会公开 · Published: open to everybody, without a token")
    public RatingCriteriaView read(@QueryParam("on") LocalDate on) {
        return RatingCriteriaView.from(rating.criteria(on));
    }
}
