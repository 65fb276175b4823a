package org.ganlao.platform.http;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;

/** The page that is asked for; {@code @BeanParam Paging paging} in a resource method. */
public class Paging {

    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 500;

    static final String CURSOR = "cursor";
    static final String LIMIT = "limit";

    @QueryParam(LIMIT)
    @Parameter(
            description = "每页条数 · Page size",
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            minimum = "1",
                            maximum = "" + MAX_LIMIT,
                            defaultValue = "" + DEFAULT_LIMIT))
    Integer limit;

    @QueryParam(CURSOR)
    @Parameter(
            description = "上一页的 next · What the page before named as next",
            schema = @Schema(type = SchemaType.STRING, maxLength = 1000))
    String cursor;

    @Context
    UriInfo request;

    /** Rows per page. */
    public int limit() {
        int wanted = limit == null ? DEFAULT_LIMIT : limit;
        if (wanted < 1 || wanted > MAX_LIMIT) {
            throw new Rejection(CommonRefusal.INVALID_LIMIT, MAX_LIMIT);
        }
        return wanted;
    }

    /** The longest page of the same query that starts at this cursor, null for the first; for reading it to its end. */
    public Paging from(String cursorOfThePage) {
        Paging page = new Paging();
        page.request = request;
        page.limit = MAX_LIMIT;
        page.cursor = cursorOfThePage;
        return page;
    }

    /** The cursor that was sent, proven to belong to this query; {@link Cursor#START} without one. */
    public Cursor cursor() {
        return cursor == null ? Cursor.START : Cursor.parse(cursor, filters());
    }

    /** The cursor of the page that starts behind these keys. */
    public String cursorAfter(List<String> keys) {
        return new Cursor(keys).written(filters());
    }

    /** Path and query, without what leads from page to page. */
    private String filters() {
        MultivaluedMap<String, String> query = request.getQueryParameters();
        TreeMap<String, Object> filters = new TreeMap<>(query);
        filters.remove(CURSOR);
        filters.remove(LIMIT);
        return request.getPath() + filters;
    }
}
