"""Portuguese."""

NAME = "Portuguese"

BY = (
    "por", "texto de", "texto", "texto por", "textos de", "texto e fotos", "texto e fotografia", "um artigo de",
    "artigo de", "reportagem de", "reportagem", "reportagem por", "entrevista de", "entrevista por", "análise de",
    "crónica de", "crônica de", "opinião de", "escrito por", "redigido por", "publicado por", "postado por",
    "enviado por", "elaborado por", "matéria de", "matéria por", "autor", "autora", "jornalista", "do correspondente",
    "da correspondente", "do enviado especial", "da enviada especial", "do nosso correspondente",
    "da nossa correspondente", "do nosso enviado especial",
)  # fmt: skip
AND = ("e",)
FOR = ("para", "especial para")
WITH = ("com", "em colaboração com", "com a colaboração de")

TITLE = ("título", "titulo", "manchete")
AUTHOR = (
    "autor", "autora", "autores", "autoria", "autoras", "autor(a)", "autor(es)", "jornalista", "repórter", "redator",
    "redatora", "escrito por", "publicado por",
)  # fmt: skip
PUBLISHER = ("jornal", "editora", "veículo", "publicação", "site", "portal", "publicado em", "revista", "diário")
SECTION = (
    "secção", "seção", "editoria", "categoria", "categorias", "caderno", "rubrica", "publicado na categoria",
    "arquivado em",
)  # fmt: skip
KEYWORDS = (
    "palavras-chave", "palavras chave", "palavra-chave", "tags", "tag", "etiquetas", "marcadores", "assuntos",
    "assunto", "temas", "tópicos", "tópicos relacionados",
)  # fmt: skip
SOURCE = (
    "fonte", "fontes", "via", "com informações de", "com informações da", "com informações do", "fonte original",
    "publicado originalmente em",
)  # fmt: skip

PUBLISHED = (
    "publicado", "publicado em", "publicada em", "publicado a", "publicado às", "publicado:", "publicação", "data",
    "data de publicação", "data da publicação", "criado em", "postado em", "postado", "escrito em", "enviado em",
    "primeira publicação", "edição de", "edição impressa", "veiculado em",
)  # fmt: skip
UPDATED = (
    "atualizado", "atualizado em", "atualizado às", "atualizada em", "atualizado a", "actualizado", "actualizado em",
    "actualizado às", "atualização", "actualização", "última atualização", "última atualização em",
    "última actualização", "data de atualização", "modificado em", "última modificação", "editado em", "última edição",
    "alterado em",
)  # fmt: skip
AGO = (
    "há", "atrás", "hoje", "ontem", "anteontem", "agora", "agora mesmo", "minuto atrás", "minutos atrás", "hora atrás",
    "horas atrás", "dia atrás", "dias atrás", "semanas atrás", "minutos", "horas",
)  # fmt: skip
READING = (
    "min de leitura", "min. de leitura", "min leitura", "minuto de leitura", "minutos de leitura", "tempo de leitura",
    "tempo estimado de leitura", "leitura", "mins de leitura", "minutos para ler", "min para ler",
)  # fmt: skip

ROLES = (
    "jornalista", "jornalistas", "repórter", "repórteres", "repórter especial", "redator", "redatora", "redator-chefe",
    "redatora-chefe", "redactor", "redactora", "chefe de redação", "chefe de redacção", "editor", "editora", "editores",
    "editor-chefe", "editora-chefe", "editor executivo", "editora executiva", "editor adjunto", "editora adjunta",
    "editor-assistente", "editora-assistente", "subeditor", "subeditora", "diretor", "diretora", "director",
    "directora", "diretor adjunto", "diretora adjunta", "diretor de redação", "diretora de redação",
    "diretor executivo", "diretora executiva", "correspondente", "correspondentes", "correspondente internacional",
    "enviado especial", "enviada especial", "enviados especiais", "colunista", "colunistas", "cronista", "articulista",
    "comentador", "comentadora", "comentarista", "crítico", "crítica", "analista", "colaborador", "colaboradora",
    "escritor", "escritora", "estagiário", "estagiária", "fotógrafo", "fotógrafa", "fotojornalista", "apresentador",
    "apresentadora", "autor", "autora", "grande repórter",
)  # fmt: skip
DESKS = (
    "redação", "a redação", "da redação", "redacção", "da redacção", "redação web", "redação online",
    "equipe de redação", "equipa de redação", "da reportagem", "reportagem local", "da reportagem local", "agência",
    "agências", "agência de notícias", "com agências", "da agência", "das agências", "assessoria",
    "assessoria de imprensa", "assessoria de comunicação", "gabinete de imprensa", "comunicado",
    "comunicado de imprensa", "nota de imprensa", "divulgação", "imprensa", "editorial", "correspondentes",
    "colaboração", "colaborador", "colaboradores", "admin", "administrador", "webmaster", "anónimo", "anônimo",
    "vários autores",
)  # fmt: skip
PARTICLES = ("de", "da", "do", "das", "dos", "d'", "d’", "di", "del", "della", "van", "von", "der", "la", "le")
HONORIFICS = (
    "dr", "dra", "doutor", "doutora", "prof", "profa", "prof.ª", "profª", "professor", "professora", "sr", "sra",
    "senhor", "senhora", "eng", "engº", "arq", "padre", "frei", "pastor", "bispo", "dep", "sen",
)  # fmt: skip

CAPTION = (
    "foto", "fotos", "foto de", "foto ilustrativa", "foto de arquivo", "foto reprodução", "foto divulgação",
    "foto colorida", "fotografia:", "fotógrafo:", "fotógrafa:", "fotogaleria", "galeria de fotos", "galeria de imagens",
    "imagem", "imagens:", "imagem de arquivo", "imagem ilustrativa", "imagem meramente ilustrativa", "imagem colorida",
    "crédito da foto", "créditos da foto", "crédito da imagem", "legenda", "legenda da foto", "reprodução/",
    "arquivo pessoal", "arquivo", "captura de tela", "captura de ecrã", "ilustração:", "ilustração de", "infográfico:",
    "gráfico:", "charge:", "arte:", "vídeo:", "ampliar imagem", "ampliar foto", "fonte da imagem", "texto alternativo",
    "divulgação/", "divulgação /", "divulgação:", "reprodução /", "reprodução:", "créditos:",
)  # fmt: skip
CONTRIBUTORS = (
    "com informações de", "com informações da", "com informações do", "com informações das", "com reportagem de",
    "colaborou", "colaboraram", "edição:", "editado por", "revisão:", "tradução:", "tradução de", "traduzido por",
    "supervisão:", "sob supervisão", "*sob supervisão", "*estagiário sob", "*estagiária sob", "estagiário sob",
    "estagiária sob", "produção:", "imagens:", "edição de texto", "edição de imagem",
)  # fmt: skip
CORRECTION = (
    "correção", "correções", "correcção", "erramos", "errata", "retificação", "rectificação", "esclarecimento",
    "direito de resposta", "nota do editor", "nota da editora", "nota da redação", "nota da redacção",
    "nota de redação", "nota da direção", "n.r", "atualização:", "actualização:", "este artigo foi atualizado",
    "este texto foi atualizado", "esta reportagem foi atualizada", "esta matéria foi atualizada",
    "esta notícia foi atualizada", "notícia atualizada às", "artigo atualizado às", "notícia atualizada com",
    "artigo atualizado com", "uma versão anterior deste", "uma versão anterior desta", "em uma versão anterior deste",
    "numa versão anterior deste", "ao contrário do informado", "diferentemente do que foi publicado",
    "diferentemente do que informou", "diferentemente do informado",
)  # fmt: skip
ABOUT = (
    "sobre o autor", "sobre a autora", "sobre os autores", "sobre o colunista", "sobre a colunista", "acerca do autor",
    "mais sobre o autor", "mais deste autor", "mais do autor", "do mesmo autor", "da mesma autora", "outros artigos de",
    "outros artigos do autor", "mais artigos de", "mais artigos do autor", "todos os artigos de",
    "ver todos os artigos de", "ver todas as notícias de", "ver todos os posts de", "todos os posts de",
    "artigos do autor", "conheça o autor", "perfil do autor",
)  # fmt: skip

SHARE = (
    "compartilhe", "compartilhar no", "compartilhar via", "compartilhar por", "compartilhar esta", "compartilhar este",
    "compartilhar notícia", "compartilhar:", "compartilhar artigo", "partilhe", "partilhar no", "partilhar este",
    "partilhar esta", "partilhar artigo", "partilhar:", "siga-nos", "siga o nosso", "siga nosso", "siga a página",
    "acompanhe-nos", "acompanhe tudo sobre", "curta nossa página", "curta a página", "curtir isso", "junte-se ao",
    "entre no nosso", "participe do nosso", "receba notícias no", "clique para compartilhar",
    "clique aqui para compartilhar", "clique para partilhar", "carregue aqui para partilhar", "enviar por e-mail",
    "enviar por email", "enviar a um amigo", "copiar link", "copiar o link", "link copiado", "imprimir artigo",
    "guardar artigo", "ouvir artigo", "ouça este conteúdo", "baixe o app", "baixe nosso app", "baixe o aplicativo",
    "descarregue a nossa app", "gosto disto", "adicione como fonte", "oferecer este artigo", "compartilhar em",
    "partilhar em",
)  # fmt: skip
SUBSCRIBE = (
    "assine", "já é assinante", "não é assinante", "seja assinante", "torne-se assinante", "torne-se membro",
    "subscreva", "subscrever", "newsletter", "newsletters", "nossa newsletter", "a nossa newsletter", "inscreva-se",
    "cadastre-se", "faça o seu cadastro", "faça login", "fazer login", "registe-se", "inicie sessão",
    "iniciar sessão para", "crie uma conta", "crie sua conta", "já tem conta", "já possui cadastro",
    "esqueci minha senha", "esqueceu a senha", "esqueceu-se da palavra-passe", "receba a nossa", "receba nossa",
    "receba nossas", "receba as", "receba os", "receba no seu", "receba grátis", "quero receber", "digite seu e-mail",
    "insira seu e-mail", "seu e-mail", "o seu e-mail", "conteúdo exclusivo para", "exclusivo para assinantes",
    "exclusivo para subscritores", "só para assinantes", "este conteúdo é exclusivo", "artigo exclusivo para",
    "para continuar a ler", "para continuar lendo", "para ler este artigo", "continue lendo com", "leia sem limites",
    "tenha acesso ilimitado", "apoie o nosso", "apoie o jornalismo", "apoie nosso", "faça uma doação",
    "faça um donativo", "doe agora", "ative as notificações", "não perca", "fique por dentro", "ao se inscrever",
    "ao subscrever", "obrigado por se inscrever", "entre com o google", "entre com o facebook",
)  # fmt: skip
RELATED = (
    "leia também", "leia mais", "leia ainda", "leia a matéria", "leia a íntegra", "leia na íntegra", "leia tudo sobre",
    "leia:", "leia aqui", "ler mais", "ler também", "ler na íntegra", "lê também", "continue lendo", "continue a ler",
    "continuar lendo", "continuar a ler", "veja também", "veja mais", "veja aqui", "veja:", "veja todas", "veja todos",
    "ver também", "ver mais notícias", "ver todas", "ver todos", "assista também", "assista:", "assista ao vídeo",
    "ouça também", "confira também", "confira outras", "saiba mais", "saber mais", "para saber mais",
    "para mais informações", "mais informações em", "mais informações:", "mais sobre", "mais notícias", "mais lidas",
    "mais lidos", "as mais lidas", "os mais lidos", "mais vistas", "mais vistos", "mais populares",
    "notícias relacionadas", "notícia relacionada", "matérias relacionadas", "artigos relacionados",
    "artigo relacionado", "conteúdo relacionado", "posts relacionados", "assuntos relacionados", "tópicos relacionados",
    "relacionado:", "outras notícias", "outros artigos", "você pode gostar", "você também pode gostar",
    "você pode se interessar", "você também pode se interessar", "pode interessar", "pode também interessar",
    "também pode gostar", "poderá também gostar", "recomendado para", "recomendadas para", "artigo anterior",
    "próximo artigo", "artigo seguinte", "clique aqui", "carregue aqui", "voltar ao topo", "voltar ao início",
    "últimas notícias", "recomendados para",
)  # fmt: skip
ADVERT = (
    "publicidade", "continua após a publicidade", "continua depois da publicidade", "continue lendo após",
    "conteúdo patrocinado", "patrocinado", "conteúdo de marca", "publieditorial", "artigo patrocinado", "oferecido por",
    "em parceria com", "este artigo contém links", "links de afiliados", "espaço publicitário",
)  # fmt: skip
COMMENTS = (
    "comentários", "comente esta", "comente aqui", "deixe um comentário", "deixe seu comentário",
    "deixe o seu comentário", "deixe uma resposta", "deixar um comentário", "adicione um comentário",
    "escreva um comentário", "publicar comentário", "seu comentário", "o seu comentário", "ver comentários",
    "ler comentários", "todos os comentários", "nenhum comentário", "sem comentários", "não há comentários",
    "seja o primeiro a", "participe da conversa", "participe da discussão", "junte-se à conversa", "dê sua opinião",
    "deixe a sua opinião", "cancelar resposta", "denunciar comentário", "reportar comentário", "os comentários são de",
    "os comentários não representam", "o seu endereço de e-mail não será", "o seu endereço de email não será",
    "faça login para comentar",
)  # fmt: skip
MENU = (
    "início", "inicio", "home", "página inicial", "capa", "menu", "menu principal", "abrir menu", "fechar menu",
    "buscar", "pesquisar", "entrar", "login", "iniciar sessão", "cadastrar", "cadastre-se", "minha conta", "assine",
    "assinantes", "assinar", "ir para o conteúdo", "pular para o conteúdo", "saltar para o conteúdo",
    "ir para o conteúdo principal", "voltar", "contato", "contatos", "contacto", "contactos", "contacte-nos",
    "fale conosco", "fale connosco", "entre em contato", "quem somos", "sobre", "sobre nós", "expediente",
    "ficha técnica", "estatuto editorial", "política de privacidade", "privacidade", "política de cookies", "cookies",
    "aceitar", "aceitar todos", "recusar", "termos de uso", "termos e condições", "termos de serviço", "aviso legal",
    "acessibilidade", "mapa do site", "arquivo", "arquivos", "ajuda", "perguntas frequentes", "faq", "rss", "anuncie",
    "publicidade", "trabalhe conosco", "loja", "classificados", "edição impressa", "edição digital", "notícias",
    "últimas", "últimas notícias", "última hora", "ao vivo", "em direto", "ao minuto", "destaques", "em destaque",
    "cidades", "região", "país", "nacional", "mundo", "internacional", "política", "economia", "negócios", "empresas",
    "finanças", "sociedade", "justiça", "educação", "saúde", "ciência", "tecnologia", "meio ambiente", "cultura",
    "entretenimento", "televisão", "cinema", "música", "livros", "estilo de vida", "viagens", "turismo", "gastronomia",
    "receitas", "esportes", "esporte", "desporto", "futebol", "horóscopo", "opinião", "editorial", "editoriais",
    "colunas", "colunistas", "blogs", "especiais", "multimédia", "vídeos", "vídeo", "fotos", "podcast", "podcasts",
    "newsletters", "serviços", "tags", "mais", "ver mais", "carregar mais", "mostrar mais", "próximo", "anterior",
    "seguinte", "fechar", "enviar", "cancelar", "guardar", "compartilhar", "partilhar", "imprimir", "comentar",
    "responder", "seguir", "ouvir", "redes sociais", "mais lidas", "tópicos", "propaganda", "anúncio", "relacionadas",
    "relacionados", "recomendados", "mais recentes", "divulgação", "reprodução", "geral",
)  # fmt: skip
COPYRIGHT = (
    "todos os direitos reservados", "direitos reservados", "proibida a reprodução", "é proibida a reprodução",
    "reprodução proibida", "reprodução permitida", "é permitida a reprodução", "copyright", "(c)",
    "direitos autorais ©",
)  # fmt: skip
CONTACT = (
    "contato", "contatos", "contacto", "contactos", "contato para imprensa", "contacto de imprensa",
    "assessoria de imprensa", "telefone", "telefones", "tel", "tel.", "telemóvel", "celular", "fone", "fax", "whatsapp",
    "e-mail", "email", "mail", "endereço", "morada", "mais informações", "informações para a imprensa",
)  # fmt: skip

STOP = (
    "que não do da dos das em no na nos nas um uma com para por pelo pela pelos pelas ao aos à às é são foi ser está"
    " estão ter tem têm mais mas como seu sua seus suas ele ela eles isso isto esse essa este esta também já ainda"
    " até entre depois sobre quando muito muitos muitas só há havia era segundo anos ano disse você nós eu lhe onde"
    " quem porque assim então sem mesmo todos outros outras dois duas os as"
)
