namespace CustomerServiceKit.Kpis.Tests.Maps.Systems;

/// <summary>Made-up rows in Zammad's own tables and columns. Users: 1 is nobody, 3 Dana, 4 Eli, 10 and 11 customers. Groups: 1 and 2.</summary>
internal static class ZammadRows
{
    public const string Tables = """
        CREATE TABLE cti_logs (call_id VARCHAR, direction VARCHAR, state VARCHAR, "from" VARCHAR, "to" VARCHAR, to_comment VARCHAR, queue VARCHAR, comment VARCHAR, done BOOLEAN,
            initialized_at TIMESTAMP, start_at TIMESTAMP, end_at TIMESTAMP, duration_waiting_time INTEGER, duration_talking_time INTEGER, created_at TIMESTAMP, updated_at TIMESTAMP);
        CREATE TABLE ticket_state_types (id INTEGER, name VARCHAR);
        CREATE TABLE ticket_states (id INTEGER, state_type_id INTEGER, name VARCHAR, ignore_escalation BOOLEAN);
        CREATE TABLE ticket_priorities (id INTEGER, name VARCHAR);
        CREATE TABLE ticket_article_types (id INTEGER, name VARCHAR, communication BOOLEAN);
        CREATE TABLE ticket_article_senders (id INTEGER, name VARCHAR);
        CREATE TABLE tickets (id INTEGER, number VARCHAR, group_id INTEGER, priority_id INTEGER, state_id INTEGER, organization_id INTEGER, owner_id INTEGER, customer_id INTEGER,
            first_response_at TIMESTAMP, close_at TIMESTAMP, last_close_at TIMESTAMP, pending_time TIMESTAMP, create_article_type_id INTEGER, create_article_sender_id INTEGER,
            created_by_id INTEGER, created_at TIMESTAMP, updated_at TIMESTAMP);
        CREATE TABLE ticket_articles (id INTEGER, ticket_id INTEGER, type_id INTEGER, sender_id INTEGER, internal BOOLEAN, created_by_id INTEGER, origin_by_id INTEGER, created_at TIMESTAMP);
        CREATE TABLE history_types (id INTEGER, name VARCHAR);
        CREATE TABLE history_objects (id INTEGER, name VARCHAR);
        CREATE TABLE history_attributes (id INTEGER, name VARCHAR);
        CREATE TABLE histories (id INTEGER, history_type_id INTEGER, history_object_id INTEGER, history_attribute_id INTEGER, o_id INTEGER, id_from INTEGER, id_to INTEGER,
            value_from VARCHAR, value_to VARCHAR, created_by_id INTEGER, created_at TIMESTAMP);

        INSERT INTO ticket_state_types VALUES (1, 'new'), (2, 'open'), (3, 'pending reminder'), (4, 'pending action'), (5, 'closed'), (6, 'merged');
        -- The site has renamed a state; its type stays.
        INSERT INTO ticket_states VALUES (1, 1, 'new', false), (2, 2, 'in work', false), (3, 3, 'pending reminder', true), (4, 5, 'closed', true), (5, 6, 'merged', true);
        INSERT INTO ticket_priorities VALUES (1, '1 low'), (2, '2 normal');
        INSERT INTO ticket_article_types VALUES (1, 'email', true), (5, 'phone', true), (10, 'note', false);
        INSERT INTO ticket_article_senders VALUES (1, 'Agent'), (2, 'Customer'), (3, 'System');
        INSERT INTO history_types VALUES (1, 'created'), (2, 'updated');
        INSERT INTO history_objects VALUES (1, 'Ticket'), (2, 'Ticket::Article');
        INSERT INTO history_attributes VALUES (1, 'state'), (2, 'owner'), (3, 'group'), (4, 'priority'), (5, 'title');
        """;

    public const string Tickets = """
        INSERT INTO tickets VALUES
            -- 71: by email; taken at 9:10, answered at 9:30 and closed, asked again at 11:00, closed for good at 11:30.
            (71, '20071', 1, 2, 4, 900, 3, 10, '2026-03-02 09:30:00', '2026-03-02 09:30:00', '2026-03-02 11:30:00', NULL, 1, 2, 10, '2026-03-02 09:00:00', '2026-03-02 11:30:00'),
            -- 72: opened by Eli with a message of his own.
            (72, '20072', 2, 1, 4, NULL, 4, 11, NULL, '2026-03-02 10:30:00', '2026-03-02 10:30:00', '2026-03-03 10:00:00', 1, 1, 4, '2026-03-02 10:00:00', '2026-03-02 10:30:00'),
            -- 73: a duplicate of 71, merged into it.
            (73, '20073', 1, 2, 5, 900, 1, 10, NULL, '2026-03-02 09:07:00', '2026-03-02 09:07:00', NULL, 1, 2, 10, '2026-03-02 09:05:00', '2026-03-02 09:07:00'),
            -- 74: nobody has taken it.
            (74, '20074', 1, 2, 1, NULL, 1, 11, NULL, NULL, NULL, NULL, 1, 2, 11, '2026-03-02 12:00:00', '2026-03-02 12:00:00');
        INSERT INTO ticket_articles VALUES
            (1, 71, 1, 2, false, 10, NULL, '2026-03-02 09:00:00'),
            (2, 71, 1, 3, false, 1, NULL, '2026-03-02 09:00:05'),    -- the automatic acknowledgement
            (3, 71, 10, 1, true, 3, NULL, '2026-03-02 09:20:00'),    -- an internal note
            (4, 71, 1, 1, false, 4, NULL, '2026-03-02 09:30:00'),    -- Eli answers on Dana's ticket
            (5, 71, 1, 2, false, 10, NULL, '2026-03-02 11:00:00'),
            (6, 71, 1, 1, false, 3, 4, '2026-03-02 11:30:00'),       -- Dana answers on behalf of Eli
            (7, 72, 1, 1, false, 4, NULL, '2026-03-02 10:00:00'),
            (8, 72, 1, 2, false, 11, NULL, '2026-03-02 10:20:00'),
            (9, 72, 1, 1, false, 4, NULL, '2026-03-02 10:25:00'),
            (10, 74, 1, 2, false, 11, NULL, '2026-03-02 12:00:00');
        INSERT INTO histories VALUES
            (1, 1, 1, NULL, 71, NULL, NULL, NULL, NULL, 10, '2026-03-02 09:00:00'),
            (2, 2, 1, 2, 71, 1, 3, '-', 'Dana', 3, '2026-03-02 09:10:00'),
            (3, 2, 1, 1, 71, 1, 2, 'new', 'open', 3, '2026-03-02 09:10:00'),
            (4, 2, 1, 1, 71, 2, 4, 'open', 'closed', 4, '2026-03-02 09:30:00'),
            (5, 2, 1, 1, 71, 4, 2, 'closed', 'open', 10, '2026-03-02 11:00:00'),
            (6, 2, 1, 1, 71, 2, 4, 'in work', 'closed', 3, '2026-03-02 11:30:00'),
            (7, 2, 1, 1, 72, 2, 3, 'open', 'pending reminder', 4, '2026-03-02 10:00:01'),
            (8, 2, 1, 1, 72, 3, 2, 'pending reminder', 'open', 11, '2026-03-02 10:20:00'),
            (9, 2, 1, 1, 72, 2, 4, 'open', 'closed', 4, '2026-03-02 10:30:00'),
            (10, 2, 1, 1, 73, 1, 5, 'new', 'merged', 3, '2026-03-02 09:07:00'),
            (11, 2, 1, 2, 74, 3, 1, 'Dana', '-', 3, '2026-03-02 12:05:00'),
            (12, 2, 1, 5, 71, NULL, NULL, 'Help', 'Help me', 3, '2026-03-02 09:11:00'),
            (13, 2, 2, 1, 71, 1, 2, NULL, NULL, 3, '2026-03-02 09:12:00');
        """;

    public const string Calls = """
        INSERT INTO cti_logs VALUES
            ('in-answered', 'in', 'hangup', '4930111', '4930900', 'Dana', 'sales', 'normalClearing', true, '2026-03-02 09:00:00', '2026-03-02 09:00:20', '2026-03-02 09:05:20', 20, 300, '2026-03-02 09:00:00', '2026-03-02 09:05:20'),
            ('in-lost', 'in', 'hangup', '4930222', '4930900', NULL, 'sales', 'cancel', false, '2026-03-02 09:10:00', NULL, '2026-03-02 09:10:45', 45, NULL, '2026-03-02 09:10:00', '2026-03-02 09:10:45'),
            ('in-mailbox', 'in', 'hangup', '4930333', '4930900', 'voicemail', 'sales', 'normalClearing', false, '2026-03-02 09:20:00', '2026-03-02 09:20:30', '2026-03-02 09:21:00', 30, 30, '2026-03-02 09:20:00', '2026-03-02 09:21:00'),
            ('in-going-on', 'in', 'answer', '4930444', '4930900', 'Eli', 'sales', NULL, true, '2026-03-02 09:30:00', '2026-03-02 09:30:10', NULL, 10, NULL, '2026-03-02 09:30:00', '2026-03-02 09:30:10'),
            ('out-answered', 'out', 'hangup', '4930900', '4930555', NULL, NULL, 'normalClearing', true, '2026-03-02 09:40:00', '2026-03-02 09:40:15', '2026-03-02 09:42:15', 15, 120, '2026-03-02 09:40:00', '2026-03-02 09:42:15'),
            ('out-unanswered', 'out', 'hangup', '4930900', '4930666', NULL, NULL, 'noAnswer', true, '2026-03-02 09:50:00', NULL, '2026-03-02 09:50:25', 25, NULL, '2026-03-02 09:50:00', '2026-03-02 09:50:25');
        """;
}
