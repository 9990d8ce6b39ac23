"""Spanish."""

NAME = "Spanish"

BY = (
    "por", "texto", "texto de", "texto por", "textos", "texto y fotos", "un artículo de", "un reportaje de",
    "reportaje de", "crónica de", "análisis de", "entrevista de", "entrevista por", "una entrevista de", "escrito por",
    "redactado por", "publicado por", "elaborado por", "escribe", "escriben", "firma", "autor", "autora", "reporta",
    "informa", "redacta", "nota de", "nota por", "una nota de", "enviado especial", "enviada especial",
    "de nuestro corresponsal", "de nuestra corresponsal", "de nuestro enviado especial", "del corresponsal",
)  # fmt: skip
AND = ("y", "e")
FOR = ("para", "especial para")
WITH = ("con", "junto a", "junto con", "en colaboración con", "con la colaboración de")

TITLE = ("título", "titulo", "titular", "encabezado")
AUTHOR = (
    "autor", "autora", "autores", "autoras", "autor/a", "autor(es)", "autor/es", "periodista", "redactor", "redactora",
    "escrito por", "firma", "publicado por", "reportero", "reportera", "columnista",
)  # fmt: skip
PUBLISHER = (
    "medio", "periódico", "diario", "editorial", "editor", "publicación", "sitio", "sitio web", "revista",
    "publicado en", "página web",
)  # fmt: skip
SECTION = (
    "sección", "seccion", "categoría", "categoria", "categorías", "rubro", "archivado en", "apartado", "suplemento",
)  # fmt: skip
KEYWORDS = (
    "palabras clave", "palabra clave", "etiquetas", "etiqueta", "tags", "temas", "tema", "etiquetado como",
    "etiquetado en", "temas relacionados",
)  # fmt: skip
SOURCE = (
    "fuente", "fuentes", "vía", "tomado de", "con información de", "fuente original", "publicado originalmente en",
)  # fmt: skip

PUBLISHED = (
    "publicado", "publicado el", "publicada el", "publicación", "fecha", "fecha de publicación", "fecha publicación",
    "creado", "creado el", "fecha de creación", "creada el", "escrito el", "edición", "edición del", "edición impresa",
    "subido el", "emitido el", "primera publicación",
)  # fmt: skip
UPDATED = (
    "actualizado", "actualizado el", "actualizada", "actualizado a las", "actualización", "última actualización",
    "ultima actualización", "última actualización el", "fecha de actualización", "act.", "modificado", "modificado el",
    "última modificación", "última edición", "editado el", "fecha de modificación",
)  # fmt: skip
AGO = (
    "hace", "hoy", "ayer", "anteayer", "antes de ayer", "hace un momento", "hace instantes", "ahora mismo", "minuto",
    "minutos", "hora", "horas", "atrás", "minutos atrás", "horas atrás", "días atrás",
)  # fmt: skip
READING = (
    "min de lectura", "min. de lectura", "min lectura", "minuto de lectura", "minutos de lectura", "minutos lectura",
    "tiempo de lectura", "tiempo estimado de lectura", "mins de lectura", "lectura", "se lee en",
)  # fmt: skip

ROLES = (
    "periodista", "periodistas", "redactor", "redactora", "redactores", "redactor jefe", "redactora jefa",
    "redactora jefe", "redactor en jefe", "jefe de redacción", "jefa de redacción", "jefe de sección",
    "jefa de sección", "jefe de información", "director", "directora", "director adjunto", "directora adjunta",
    "subdirector", "subdirectora", "editor", "editora", "editor jefe", "editora jefa", "editor en jefe",
    "editora en jefe", "reportero", "reportera", "corresponsal", "corresponsales", "corresponsal político",
    "enviado especial", "enviada especial", "enviados especiales", "columnista", "articulista", "cronista", "crítico",
    "crítica", "analista", "colaborador", "colaboradora", "periodista deportivo", "periodista deportiva",
    "periodista de investigación", "fotógrafo", "fotógrafa", "fotoperiodista", "presentador", "presentadora",
    "escritor", "escritora", "ensayista", "coordinador", "coordinadora", "autor", "autora",
)  # fmt: skip
DESKS = (
    "redacción", "la redacción", "redaccion", "nuestra redacción", "redacción web", "redacción digital",
    "redacción central", "redacción deportes", "mesa de redacción", "mesa digital", "equipo de redacción",
    "equipo digital", "equipo periodístico", "sala de redacción", "editorial", "agencia", "agencias",
    "agencia de noticias", "comunicado", "comunicado de prensa", "nota de prensa", "gabinete de prensa", "prensa",
    "corresponsal", "corresponsales", "nuestro corresponsal", "colaboradores", "colaborador", "varios autores", "admin",
    "administrador", "webmaster", "unidad de datos", "unidad de investigación", "tribuna libre", "anónimo",
)  # fmt: skip
PARTICLES = ("de", "del", "la", "las", "los", "da", "do", "dos", "van", "von", "der", "di", "san", "al")
HONORIFICS = (
    "dr", "dra", "doctor", "doctora", "prof", "profesor", "profesora", "sr", "sra", "srta", "señor", "señora", "lic",
    "licenciado", "licenciada", "ing", "ingeniero", "ingeniera", "arq", "abg", "mg", "mons", "monseñor", "fray",
)  # fmt: skip

CAPTION = (
    "foto", "fotos", "foto de", "foto cortesía", "foto archivo", "foto de archivo", "foto ilustrativa",
    "foto referencial", "fotografía:", "fotografías:", "fotografía de archivo", "fotógrafo:", "fotógrafa:",
    "fotogalería", "imagen", "imagen de archivo", "imagen ilustrativa", "imagen referencial", "imagen de referencia",
    "crédito foto", "crédito de la foto", "créditos de la foto", "pie de foto", "captura de pantalla", "ilustración:",
    "ilustración de", "infografía:", "gráfico:", "gráfica:", "mapa:", "montaje:", "vídeo:", "video:", "cortesía",
    "archivo", "ampliar imagen", "ampliar foto", "galería de fotos", "galería de imágenes", "fuente foto",
    "fuente de la imagen", "créditos:",
)  # fmt: skip
CONTRIBUTORS = (
    "con información de", "con reportes de", "contribuyó a este", "contribuyeron a este", "contribuyó con este",
    "editado por", "edición:", "traducido por", "traducción:", "traducción de", "traducido del", "investigación:",
    "realización:", "producción:", "reporte adicional de", "información adicional de",
)  # fmt: skip
CORRECTION = (
    "corrección", "correcciones", "fe de errores", "fe de erratas", "fe de errata", "rectificación", "aclaración",
    "aclaraciones", "nota del editor", "nota de la editora", "nota de redacción", "nota de la redacción", "n. de la r",
    "n. del e", "nota aclaratoria", "derecho de réplica", "derecho a réplica", "actualización:",
    "este artículo ha sido actualizado", "este artículo fue actualizado", "esta noticia ha sido actualizada",
    "esta nota fue actualizada", "esta información ha sido actualizada", "una versión anterior de este artículo",
    "una versión anterior de esta noticia", "una versión previa de este artículo", "en una versión anterior de este",
    "en una primera versión de este",
)  # fmt: skip
ABOUT = (
    "sobre el autor", "sobre la autora", "sobre los autores", "acerca del autor", "acerca de la autora",
    "sobre la firma", "más sobre el autor", "más del autor", "más de este autor", "más artículos de",
    "otros artículos de", "otras notas del autor", "ver más artículos de", "ver todos los artículos de",
    "ver todas las notas de", "todos los artículos de", "todas las notas de", "conoce al autor",
)  # fmt: skip

SHARE = (
    "compartir en", "compartir por", "compartir vía", "compartir artículo", "compartir noticia", "compartir esta",
    "compartir este", "compartir:", "compártelo", "comparte esto", "comparte esta", "comparte este", "comparte en",
    "comparta esta", "síguenos", "siguenos", "síganos", "seguinos", "sigue nuestro", "sigue nuestra", "únete a nuestro",
    "únete al canal", "únete a nuestra", "encuéntranos en", "enviar por correo", "enviar por email", "enviar por mail",
    "enviar a un amigo", "haz clic para compartir", "haga clic para compartir", "copiar enlace", "copiar link",
    "copiar url", "enlace copiado", "imprimir noticia", "imprimir artículo", "guardar artículo", "escuchar artículo",
    "escuchar nota", "escucha el artículo", "escuchá la nota", "descarga la app", "descarga nuestra app",
    "descargá la app", "descarga la aplicación", "añádenos como", "sigue toda la información",
)  # fmt: skip
SUBSCRIBE = (
    "suscríbete", "suscribete", "suscríbase", "suscribite", "suscribirse", "suscribirte", "suscripción a", "newsletter",
    "newsletters", "nuestro newsletter", "boletines", "nuestro boletín", "nuestros boletines", "regístrese",
    "quiero recibir", "crear cuenta", "crea tu cuenta", "inicia sesión", "inicie sesión", "iniciá sesión",
    "iniciar sesión para", "ya soy suscriptor", "ya eres suscriptor", "ya tienes una suscripción",
    "¿ya eres suscriptor", "¿ya estás suscrito", "¿no tienes cuenta", "¿aún no eres", "hazte socio", "hazte suscriptor",
    "hazte miembro", "sé parte de", "apoya nuestro", "apoya el periodismo", "apóyanos", "haz una donación",
    "dona ahora", "contenido exclusivo para", "exclusivo para suscriptores", "solo para suscriptores",
    "sólo para suscriptores", "artículo exclusivo para", "esta noticia es exclusiva", "este contenido es exclusivo",
    "para seguir leyendo", "para continuar leyendo", "sigue leyendo con", "lee sin límites", "accede a todo",
    "accede a todos", "prueba gratis", "tu correo electrónico", "tu email", "ingresa tu correo", "introduce tu correo",
    "dirección de correo electrónico", "¿olvidaste tu contraseña", "al suscribirte", "al registrarte", "no te pierdas",
    "activa las notificaciones", "gracias por suscribirte", "recibe nuestro", "recibe nuestra", "recibe nuestros",
    "recibe las noticias", "recibe las últimas", "recibe en tu", "recibe cada", "recibe gratis", "reciba nuestro",
    "reciba las noticias", "¿ya tienes cuenta", "¿ya tienes una cuenta", "¿todavía no eres", "boletín de noticias",
    "apúntate a", "regístrate para", "regístrate gratis", "regístrate aquí",
)  # fmt: skip
RELATED = (
    "lee también", "lea también", "leé también", "leer también", "leer más", "lee más", "lea más", "leé más",
    "seguir leyendo", "sigue leyendo", "siga leyendo", "continuar leyendo", "lea:", "lee:", "mira también",
    "mirá también", "mira aquí", "ver también", "vea también", "ver nota completa", "ver noticia", "ver todas",
    "ver todos", "te puede interesar", "te podría interesar", "te pueden interesar", "te podría gustar",
    "te puede gustar", "te interesa:", "te recomendamos", "te sugerimos", "le puede interesar", "le podría interesar",
    "le recomendamos", "también te puede", "también te podría", "también te interesa", "también puede interesarte",
    "también puedes leer", "también lee", "puedes leer", "podés leer", "puede interesarte", "quizás te interese",
    "noticias relacionadas", "noticia relacionada", "notas relacionadas", "nota relacionada", "artículos relacionados",
    "artículo relacionado", "contenido relacionado", "temas relacionados", "más sobre", "más información:",
    "más información en", "más información aquí", "más noticias", "más leídas", "más leídos", "más vistas",
    "más vistos", "lo más leído", "lo más visto", "lo más compartido", "las más leídas", "las más vistas",
    "últimas noticias", "otras noticias", "noticias recomendadas", "haz clic aquí", "haga clic aquí", "hacé clic",
    "pincha aquí", "clic aquí", "conoce más", "conozca más", "descubre más", "para más información", "para saber más",
    "volver al inicio", "relacionado:", "relacionadas:", "recomendado para ti", "ver más noticias", "ver más artículos",
)  # fmt: skip
ADVERT = (
    "publicidad", "contenido patrocinado", "contenido promocionado", "patrocinado", "espacio patrocinado",
    "publirreportaje", "continúa después de la publicidad", "sigue después de la publicidad", "la nota continúa",
    "la noticia continúa", "continua leyendo tras", "sigue leyendo después", "contenido de marca", "ofrecido por",
    "enlaces de afiliados", "espacio publicitario",
)  # fmt: skip
COMMENTS = (
    "comentarios", "dejar un comentario", "deja un comentario", "deja tu comentario", "deje su comentario",
    "deja una respuesta", "dejar respuesta", "añadir comentario", "agrega un comentario", "escribe un comentario",
    "publicar comentario", "publicar un comentario", "tu comentario", "su comentario", "ver comentarios",
    "leer comentarios", "mostrar comentarios", "todos los comentarios", "sin comentarios", "no hay comentarios",
    "sé el primero en", "sea el primero en", "únete a la conversación", "participa en la conversación", "¿qué opinas?",
    "deja tu opinión", "cancelar la respuesta", "cancelar respuesta", "reportar comentario", "denunciar comentario",
    "normas de participación", "normas para comentar", "inicia sesión para comentar",
    "tu dirección de correo electrónico no será publicada", "los comentarios están cerrados",
)  # fmt: skip
MENU = (
    "inicio", "portada", "menú", "menu", "menú principal", "abrir menú", "cerrar menú", "buscar", "búsqueda",
    "secciones", "acceder", "acceso", "ingresar", "iniciar sesión", "inicia sesión", "cerrar sesión", "entrar",
    "registrarse", "regístrate", "mi cuenta", "suscríbete", "saltar al contenido", "ir al contenido",
    "ir al contenido principal", "pasar al contenido principal", "volver arriba", "volver", "contacto", "contactos",
    "contáctenos", "contáctanos", "quiénes somos", "¿quiénes somos?", "sobre nosotros", "acerca de", "aviso legal",
    "términos y condiciones", "términos de uso", "condiciones de uso", "política de privacidad", "privacidad",
    "política de cookies", "cookies", "configuración de cookies", "aceptar", "rechazar", "aceptar todo",
    "aceptar cookies", "accesibilidad", "mapa del sitio", "hemeroteca", "archivo", "ayuda", "preguntas frecuentes",
    "faq", "rss", "redacción", "publicidad", "anúnciate", "trabaja con nosotros", "empleo", "tienda", "clasificados",
    "obituarios", "fúnebres", "edición impresa", "edición digital", "noticias", "actualidad", "última hora",
    "último momento", "últimas noticias", "lo último", "en vivo", "en directo", "destacadas", "destacados", "nacional",
    "nacionales", "internacional", "internacionales", "mundo", "país", "locales", "regiones", "ciudad", "sociedad",
    "política", "economía", "negocios", "empresas", "finanzas", "opinión", "editorial", "columnas", "columnistas",
    "cartas al director", "sucesos", "seguridad", "justicia", "educación", "salud", "ciencia", "tecnología",
    "medio ambiente", "cultura", "espectáculos", "entretenimiento", "gente", "estilo", "estilo de vida", "tendencias",
    "viral", "deportes", "deporte", "fútbol", "televisión", "cine", "música", "libros", "viajes", "turismo",
    "gastronomía", "recetas", "clima", "horóscopo", "sociales", "especiales", "suplementos", "blogs", "vídeos",
    "videos", "fotos", "podcast", "podcasts", "newsletters", "servicios", "temas", "etiquetas", "más", "ver más",
    "cargar más", "mostrar más", "siguiente", "anterior", "cerrar", "enviar", "cancelar", "guardar", "compartir",
    "imprimir", "comentar", "responder", "seguir", "escuchar", "me gusta", "redes sociales", "anuncio", "anuncios",
    "remitido", "relacionado", "relacionados", "relacionadas", "recomendados", "recomendadas", "recomendado",
    "twittear",
)  # fmt: skip
COPYRIGHT = (
    "todos los derechos reservados", "derechos reservados", "reservados todos los derechos",
    "prohibida la reproducción", "prohibida su reproducción", "queda prohibida la reproducción", "copyright", "(c)",
    "se prohíbe la reproducción", "derechos de autor ©", "se permite la reproducción",
)  # fmt: skip
CONTACT = (
    "contacto", "contactos", "contacto de prensa", "contacto para prensa", "contacto de medios", "teléfono",
    "teléfonos", "tel", "tel.", "tlf", "móvil", "celular", "fax", "correo electrónico", "correo", "e-mail", "email",
    "mail", "dirección", "gabinete de prensa", "para más información",
)  # fmt: skip

STOP = (
    "el la los las del y que es una con por para se al lo como más pero sus su este esta estos fue ha han había hay"
    " son ser está están era sobre también entre hasta desde cuando muy sin donde ya quien porque todo todos durante"
    " según contra tras otros otra otro uno dos años puede después antes así aunque mientras cada nos le les ni mi yo"
    " él ella ellos eso ese esa solo hace tiene tienen dijo señaló explicó"
)
