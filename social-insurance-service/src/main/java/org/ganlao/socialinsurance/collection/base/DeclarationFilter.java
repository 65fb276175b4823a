package org.ganlao.socialinsurance.collection.base;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

/** Which declarations to list; what is not given does not narrow the list. */
public class DeclarationFilter {

    @QueryParam("employer")
    @Size(max = 18)
    String employer;

    @QueryParam("year")
    Integer year;

    @QueryParam("region")
    @Size(max = 12)
    String region;
}
