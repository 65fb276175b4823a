package org.ganlao.platformtest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The smallest application that checks a token and asks a database. */
@Path("/desk")
@RolesAllowed("clerk")
public class CountyDesk {

    @Inject
    JsonWebToken token;

    @Inject
    DataSource database;

    @GET
    @Path("/caller")
    public String caller() {
        return token.getSubject() + " " + token.getClaim("region") + " " + token.getClaim("scope");
    }

    @GET
    @Path("/database")
    public String database() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select current_database() || ' ' || version()")) {
            result.next();
            return result.getString(1);
        }
    }
}
