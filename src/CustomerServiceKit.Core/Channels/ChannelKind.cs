namespace CustomerServiceKit;

/// <summary>The closed set of ways in which a customer and a service meet; <see cref="ChannelId"/> is the open id beside it.</summary>
public enum ChannelKind
{
    /// <summary>A voice call.</summary>
    Phone,

    /// <summary>A live chat, both sides present.</summary>
    Chat,

    /// <summary>Messages that may wait for hours between turns.</summary>
    Messaging,

    /// <summary>Electronic mail.</summary>
    Email,

    /// <summary>A form or portal on a web site.</summary>
    Web,

    /// <summary>A public or private message in a social network.</summary>
    Social,

    /// <summary>A video call.</summary>
    Video,

    /// <summary>Face to face.</summary>
    InPerson,

    /// <summary>The customer serves himself: an application, a kiosk, a voice menu.</summary>
    SelfService,

    /// <summary>Work on a customer's matter without the customer present.</summary>
    Task,
}
