/**
 * Files of many records: received as a stream, staged, then applied in the background by the service's {@link
 * org.ganlao.platform.imports.ImportHandler}, each row once.
 *
 * <p>An import carries out the use case of the single POST for each row, see {@link
 * org.ganlao.platform.imports.RequestImport}. So it is right at once, and slow: each row asks the database for what a single
 * request asks for. It becomes fast, without a second use case, where thousands of rows ask together:
 *
 * <ol>
 *   <li>The use case is cut in three. {@code check(request)} refuses what the request alone shows, and reads nothing that
 *       another row may write; it runs beside the rows before it. {@code foresee(requests)} reads at once what {@code take}
 *       will ask for. {@code take(request)} does the rest in the transaction that is open, without
 *       {@code @Transactional}, and refuses before it changes anything. The POST calls {@code check} and {@code take} in a
 *       transaction of its own; the three are given to {@code RequestImport}.
 *   <li>The repository of the new records extends {@link org.ganlao.platform.record.PersonRecordRepository}, whose table has
 *       {@code id_index}, {@code client} and {@code source_ref}. Then {@code foresee} is:
 *       <pre>{@code
 *       List<byte[]> indexes = persons.foresee(requests, Request::person);   // locks all persons, in one order
 *       records.foresee(indexes);                                            // all records of these persons
 *       records.foresee(caller.client(), sourceRefsOf(requests));            // who has these references
 *       }</pre>
 *       and the same for each other table of persons that {@code take} reads. From then on {@code of(blindIndexes)},
 *       {@code user} and {@code add} of the repository answer from memory, with the records that the rows before have added,
 *       and new records go by COPY at the end. {@link org.ganlao.platform.record.Persons} remembers documents, tokens and
 *       locks by itself; events, audit entries and marks of the outbox wait for the end, too.
 *   <li>What belongs to no person, such as an employer by its code, is looked up in one query for all rows, made known by
 *       {@code BulkWork.know(subject, ...)} and asked for by {@code BulkWork.known} before the database is.
 *   <li>Ids of new records are {@code OrderedId.at(now)}: they go to the end of each index.
 *   <li>A record with a table of its own beside it (an element collection that is not empty) cannot go by COPY; it is told so
 *       by an exception. Put such rows by for their own table with {@code BulkWork.later} and {@code Sql.copy}.
 * </ol>
 *
 * <p>Whether it worked can be seen in PostgreSQL's {@code pg_stat_statements}: every statement is called once for a
 * thousand rows. One that is called for each row is something that was not foreseen; the result is right all the same.
 */
package org.ganlao.platform.imports;
